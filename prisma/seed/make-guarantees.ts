import {
  draftGuarantee,
  guaranteeStatusOn,
  guaranteeTermsOn,
  type GuaranteeStatus,
} from "~/modules/guarantees/guarantee";

import { atHour } from "./ground";
import type { Letting } from "./make-lettings";
import type { Makings } from "./makings";
import type { WorldGuarantee, WorldTenancy } from "./world";

/** LISKO's guarantee of every direct lease, as the calendar and the tenancy leave it today. */
export function makeGuarantees(makings: Makings, lettings: readonly Letting[]): WorldGuarantee[] {
  const leases = lettings.filter(({ plan }) => plan.scheme === "lisko_guarantee");
  return leases.map(({ tenancy }, index) => makeGuarantee(makings, tenancy, index === 0));
}

function makeGuarantee(
  { chance, ground, people, options }: Makings,
  tenancy: WorldTenancy,
  onlyProposed: boolean,
): WorldGuarantee {
  const terms = guaranteeTermsOn(ground.parameters, tenancy.signedOn);
  const draft = draftGuarantee(terms, tenancy);
  const byCalendar = guaranteeStatusOn({ ...draft, status: "active", terms }, options.today);
  const releasedOn =
    tenancy.closedOn !== null && tenancy.closedOn < draft.endsOn ? tenancy.closedOn : null;
  const status: GuaranteeStatus = releasedOn
    ? "released"
    : onlyProposed && byCalendar === "signed"
      ? "proposed"
      : byCalendar;
  const begun = !["proposed", "signed"].includes(status);
  return {
    ...draft,
    id: chance.uuid(),
    tenancyId: tenancy.id,
    landlordId: tenancy.landlordId,
    caseworkerId: tenancy.caseworkerId,
    status,
    covers: ["rent", "damage"],
    terms,
    endedOn: releasedOn ?? (status === "expired" ? draft.endsOn : null),
    endReason: releasedOn ? "tenancy_closed" : status === "expired" ? "time_over" : null,
    activatedBy: begun ? chance.pick(people.guaranteeOfficers).id : null,
    activatedAt: begun ? atHour(tenancy.startsOn, 9, 30) : null,
  };
}
