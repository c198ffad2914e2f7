import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";

import type { FileCloseReason, OpenStatus } from "./file-status";
import type { HouseholdMember } from "./household";
import { toMember } from "./household-member.server";
import { isAdult, isPresent } from "./member-age";

/** A member with the name a contract is signed with. */
export interface NamedMember extends HouseholdMember {
  name: string;
  adult: boolean;
}

/** What a signing needs of a household: who lives in it, by name. */
export interface SigningHousehold {
  id: string;
  code: string;
  status: string;
  interpreterNeeded: boolean;
  referringOrganisationId: string | null;
  members: NamedMember[];
}

/** The household with its names. @throws Response 404 when it is not in the viewer's reach. */
export async function getSignatories(
  tx: Transaction,
  viewer: Viewer,
  householdId: string,
  day: LocalDate,
): Promise<SigningHousehold> {
  const row = await tx.household.findFirst({
    where: { id: householdId, organisationId: viewer.organisationId ?? undefined },
    select: {
      id: true,
      code: true,
      status: true,
      interpreterNeeded: true,
      referringOrganisationId: true,
      members: {
        orderBy: { position: "asc" },
        include: { identity: { select: { givenName: true, familyName: true, nativeName: true } } },
      },
    },
  });
  if (!row) throw new Response(null, { status: 404 });
  const members = row.members.map(({ identity, ...stored }) => {
    const member = toMember(stored);
    const latin = identity ? `${identity.givenName} ${identity.familyName}`.trim() : "";
    const name = identity?.nativeName ? `${latin} (${identity.nativeName})` : latin;
    return {
      ...member,
      name: name || row.code,
      adult: isPresent(member, day) && isAdult(member, day),
    };
  });
  return { ...row, members };
}

/** The household has found its home, looks for one again, or its file ends with the tenancy. */
export async function updateHousedStatus(
  tx: Transaction,
  householdId: string,
  status: "housed" | OpenStatus | { closed: FileCloseReason; at: Date },
): Promise<void> {
  const isClosed = typeof status === "object";
  await tx.household.updateMany({
    where: { id: householdId },
    data: {
      status: isClosed ? "closed" : status,
      closeReason: isClosed ? status.closed : null,
      closedAt: isClosed ? status.at : null,
      version: { increment: 1 },
    },
  });
}
