import { addDays } from "~/platform/local-date";

import type { DemoRole } from "./demo-accounts";
import { atHour } from "./ground";
import type { Makings } from "./makings";
import type { WorldClaim, WorldGuarantee, WorldOffer, WorldProposal, WorldTenancy } from "./world";

export interface WorldEvent {
  at: string;
  actorId: string;
  /** The database role the actor had. */
  role: string;
  action: string;
  entity: string;
  entityId: string;
  fields: readonly string[];
}

interface Happened {
  offers: readonly WorldOffer[];
  proposals: readonly WorldProposal[];
  tenancies: readonly WorldTenancy[];
  guarantees: readonly WorldGuarantee[];
  claims: readonly WorldClaim[];
}

/** How far the log reaches back. */
const DAYS = 60;

/** Who did what in the last two months, in the order of its instants. */
export function makeAuditEvents({ people, options }: Makings, happened: Happened): WorldEvent[] {
  const roles = new Map<string, DemoRole>(people.accounts.map(({ id, role }) => [id, role]));
  const event = (
    at: string | null,
    actorId: string | null,
    action: string,
    entity: string,
    entityId: string,
  ) => {
    const role = actorId === null ? undefined : roles.get(actorId);
    if (at === null || actorId === null || role === undefined) return [];
    return [{ at, actorId, role: `wunnbreck_${role}`, action, entity, entityId, fields: [] }];
  };
  const events: WorldEvent[] = [
    ...happened.offers.flatMap(
      ({ id, landlordId, submittedAt, reviewedAt, reviewedBy, publishedAt }) => [
        ...event(submittedAt, landlordId, "submit", "offer", id),
        ...event(reviewedAt, reviewedBy, publishedAt ? "publish" : "request_changes", "offer", id),
      ],
    ),
    ...happened.proposals.flatMap(
      ({ id, caseworkerId, createdAt, answeredAt, answeredBy, status }) => [
        ...event(createdAt, caseworkerId, "propose", "proposal", id),
        ...event(
          answeredAt,
          answeredBy,
          status === "declined" ? "decline" : "accept",
          "proposal",
          id,
        ),
      ],
    ),
    ...happened.tenancies.flatMap(({ id, caseworkerId, signedOn, closedOn }) => [
      ...event(atHour(signedOn, 14), caseworkerId, "sign", "tenancy", id),
      ...event(closedOn && atHour(closedOn, 15), caseworkerId, "close", "tenancy", id),
    ]),
    ...happened.guarantees.flatMap(({ id, activatedAt, activatedBy }) =>
      event(activatedAt, activatedBy, "activate", "guarantee", id),
    ),
    ...happened.claims.flatMap((claim) => [
      ...event(claim.filedAt, claim.filedBy, "file", "claim", claim.id),
      ...event(claim.assessedAt, claim.assessedBy, "assess", "claim", claim.id),
      ...event(claim.decidedAt, claim.decidedBy, "decide", "claim", claim.id),
      ...event(claim.settledAt, claim.settledBy, "settle", "claim", claim.id),
    ]),
  ];
  const first = addDays(options.today, -DAYS);
  return events
    .filter(({ at }) => at.slice(0, 10) >= first)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
