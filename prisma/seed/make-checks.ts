import { CHECK_KINDS, type CheckKind, type CheckResult } from "~/modules/properties/offer-check";
import { addDays } from "~/platform/local-date";

import { atHour } from "./ground";
import type { Makings } from "./makings";
import { required } from "./random";
import type { WorldOffer } from "./world";

export interface WorldCheck {
  offerId: string;
  kind: CheckKind;
  result: CheckResult;
  note: string | null;
  checkedBy: string;
  checkedAt: string;
}

/** How many checks of each offer under review are made, in turn; after four it can be published. */
const MADE = [4, 3, 0, 2, 1];

/** The checks made so far of the offers under review. */
export function makeChecks(
  { people, options }: Makings,
  offers: readonly WorldOffer[],
): WorldCheck[] {
  const checkedBy = required(people.guaranteeOfficers[0]).id;
  const checkedAt = atHour(addDays(options.today, -1), 14);
  return offers
    .filter(({ status }) => status === "submitted")
    .flatMap(({ id }, index) =>
      CHECK_KINDS.slice(0, MADE[index % MADE.length]).map((kind) => ({
        ...{ offerId: id, kind, result: "ok" as const, note: null },
        ...{ checkedBy, checkedAt },
      })),
    );
}
