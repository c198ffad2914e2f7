import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate, luxembourgDay } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import { decisionDueOn } from "./claim-rules";
import { type GuaranteeStatus, GuaranteeTerms } from "./guarantee";
import { coveredUntil, isCoverOver, isEnding, remainingCents } from "./guarantee-rules";

/** What stands behind a tenancy on a day. */
export interface TenancyCover {
  guaranteeId: string;
  /** `waits`: signed or proposed, covers nothing yet · `ending`: within the agreed alert time. */
  state: "waits" | "running" | "ending" | "over";
  /** The last covered day. */
  until: LocalDate;
  leftCents: Cents;
  /** The claims LISKO has not decided, the oldest first. */
  claims: { id: string; dueOn: LocalDate; isLate: boolean }[];
}

/** The guarantees of these tenancies, by tenancy. */
export async function findCovers(
  tx: Transaction,
  viewer: Viewer,
  tenancyIds: readonly string[],
  today: LocalDate,
): Promise<Map<string, TenancyCover>> {
  const rows = await tx.guarantee.findMany({
    where: {
      tenancyId: { in: [...tenancyIds] },
      ...(viewer.role === "landlord" && { landlordId: viewer.accountId }),
    },
    select: {
      id: true,
      tenancyId: true,
      status: true,
      startsOn: true,
      endsOn: true,
      endedOn: true,
      capCents: true,
      parameters: true,
      claims: {
        select: { id: true, status: true, filedAt: true, allowedCents: true },
        orderBy: { filedAt: "asc" },
      },
    },
  });
  return new Map(
    rows.map((row) => {
      const terms = GuaranteeTerms.parse(row.parameters);
      const guarantee = {
        status: row.status as GuaranteeStatus,
        startsOn: fromDatabaseDate(row.startsOn),
        endsOn: fromDatabaseDate(row.endsOn),
        endedOn: row.endedOn && fromDatabaseDate(row.endedOn),
        terms,
      };
      const undecided = row.claims.filter(({ status }) => ["filed", "assessed"].includes(status));
      return [
        row.tenancyId,
        {
          guaranteeId: row.id,
          state: coverState(guarantee, today),
          until: coveredUntil(guarantee),
          leftCents: remainingCents(row, row.claims),
          claims: undecided.map(({ id, filedAt }) => {
            const dueOn = decisionDueOn({ filedOn: luxembourgDay(filedAt) }, terms);
            return { id, dueOn, isLate: dueOn < today };
          }),
        },
      ];
    }),
  );
}

function coverState(
  guarantee: Parameters<typeof isCoverOver>[0] & Parameters<typeof isEnding>[0],
  today: LocalDate,
): TenancyCover["state"] {
  if (isCoverOver(guarantee, today)) return "over";
  if (guarantee.status === "proposed" || today < guarantee.startsOn) return "waits";
  return isEnding(guarantee, today) ? "ending" : "running";
}
