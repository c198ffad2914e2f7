import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

import { accountState, type AccountState } from "./person";
import type { Role } from "./roles";

export interface PeopleFilter {
  words: string | null;
  role: Role | null;
  state: AccountState | null;
  /** A column of `PEOPLE_SORTS`; by name when null. */
  sort: { column: string; direction: "ascending" | "descending" } | null;
}

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  state: AccountState;
  createdAt: Date;
  roles: { role: Role; organisation: string | null }[];
}

/** Accounts as an administrator sees them, by name unless sorted otherwise. */
export async function findPeople(
  tx: Transaction,
  filter: PeopleFilter,
  page: ListPage,
): Promise<{ rows: PersonRow[]; total: number }> {
  const where = whereOf(filter);
  const total = await tx.account.count({ where });
  const found = await tx.account.findMany({
    where,
    select: {
      id: true,
      name: true,
      email: true,
      createdAt: true,
      emailVerifiedAt: true,
      disabledAt: true,
      enteredAt: true,
      memberships: {
        where: { endedAt: null },
        select: { role: true, organisation: { select: { name: true } } },
        orderBy: { createdAt: "asc" },
      },
    },
    orderBy: [orderOf(filter.sort), { id: "asc" }],
    skip: page.skip,
    take: page.take,
  });
  const rows = found.map(({ memberships, emailVerifiedAt, disabledAt, enteredAt, ...account }) => ({
    ...account,
    state: accountState({
      isVerified: emailVerifiedAt !== null,
      isDisabled: disabledAt !== null,
      isEntered: enteredAt !== null,
      roles: memberships.length,
    }),
    roles: memberships.map(({ role, organisation }) => ({
      role: role as Role,
      organisation: organisation?.name ?? null,
    })),
  }));
  return { rows, total };
}

function whereOf({ words, role, state }: PeopleFilter): Prisma.AccountWhereInput {
  const contains = words ? { contains: words, mode: "insensitive" as const } : undefined;
  return {
    AND: [
      contains ? { OR: [{ name: contains }, { email: contains }] } : {},
      role ? { memberships: { some: { role, endedAt: null } } } : {},
      state ? STATES[state] : {},
    ],
  };
}

const STATES: Record<AccountState, Prisma.AccountWhereInput> = {
  disabled: { disabledAt: { not: null } },
  unverified: { disabledAt: null, emailVerifiedAt: null, enteredAt: null },
  invited: { disabledAt: null, emailVerifiedAt: null, enteredAt: { not: null } },
  active: {
    disabledAt: null,
    emailVerifiedAt: { not: null },
    memberships: { some: { endedAt: null } },
  },
  without_role: {
    disabledAt: null,
    emailVerifiedAt: { not: null },
    memberships: { none: { endedAt: null } },
  },
};

function orderOf(sort: PeopleFilter["sort"]): Prisma.AccountOrderByWithRelationInput {
  const direction = sort?.direction === "descending" ? "desc" : "asc";
  switch (sort?.column) {
    case "created":
      return { createdAt: direction };
    case "email":
      return { email: direction };
    default:
      return { name: direction };
  }
}
