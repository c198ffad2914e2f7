import type { TimelineKind } from "~/modules/follow-up/timeline-entry";
import { addDays } from "~/platform/local-date";

import { atHour } from "./ground";
import type { WorldHousehold } from "./make-households";
import type { Letting } from "./make-lettings";
import type { Makings } from "./makings";
import { required } from "./random";
import type { WorldClaim, WorldGuarantee, WorldProposal } from "./world";

export interface WorldTimelineEntry {
  id: string;
  householdId: string;
  tenancyId: string | null;
  kind: TimelineKind;
  detail: Record<string, string | number>;
  text: string | null;
  authorId: string | null;
  at: string;
}

interface Told {
  households: readonly WorldHousehold[];
  lettings: readonly Letting[];
  openProposals: readonly WorldProposal[];
  guarantees: readonly WorldGuarantee[];
  claims: readonly WorldClaim[];
  /** Where a dwelling is. */
  communeOf: (dwellingId: string) => string;
}

/** What happened to each household, with a note or a visit here and there. */
export function makeTimeline(makings: Makings, told: Told): WorldTimelineEntry[] {
  const { chance, options } = makings;
  const entry = (
    kind: TimelineKind,
    facts: Partial<WorldTimelineEntry> & Pick<WorldTimelineEntry, "householdId" | "at">,
  ): WorldTimelineEntry => ({
    id: chance.uuid(),
    tenancyId: null,
    detail: {},
    text: null,
    authorId: null,
    ...facts,
    kind,
  });
  const tenancies = new Map(told.lettings.map(({ tenancy }) => [tenancy.id, tenancy]));
  const inLuxembourgOn = (instant: string) => instant.slice(0, 10);
  return [
    ...told.households.map(({ id, caseworkerId, createdAt }) =>
      entry("registered", { householdId: id, authorId: caseworkerId, at: createdAt }),
    ),
    ...[...told.openProposals, ...told.lettings.map(({ proposal }) => proposal)].flatMap(
      (proposal) => {
        const { householdId, caseworkerId, answeredAt, status } = proposal;
        const detail = { commune: told.communeOf(proposal.dwellingId) };
        const made = entry("proposal_made", {
          householdId,
          authorId: caseworkerId,
          at: proposal.createdAt,
          detail,
        });
        if (answeredAt === null) return [made];
        const answer = status === "declined" ? "proposal_declined" : "proposal_accepted";
        return [
          made,
          entry(answer, { householdId, authorId: proposal.answeredBy, at: answeredAt, detail }),
        ];
      },
    ),
    ...told.lettings.flatMap(({ tenancy }) => {
      const { id: tenancyId, householdId, caseworkerId, startsOn, closedOn } = tenancy;
      const commune = told.communeOf(tenancy.dwellingId);
      const about = { householdId, tenancyId, authorId: caseworkerId };
      return [
        entry("tenancy_signed", {
          ...about,
          at: atHour(tenancy.signedOn, 14),
          detail: { commune, startsOn },
        }),
        ...visitDays(makings, tenancy).map((on) =>
          entry("visit", { ...about, at: atHour(on, 13, 30), text: chance.pick(VISITS) }),
        ),
        ...(closedOn
          ? [
              entry("tenancy_closed", {
                ...about,
                at: atHour(closedOn, 15),
                detail: { commune, reason: tenancy.closeReason ?? "agreed", closedOn },
              }),
            ]
          : []),
      ];
    }),
    ...told.guarantees.flatMap((guarantee) => {
      const { tenancyId, activatedAt, activatedBy, endsOn, endedOn } = guarantee;
      const { householdId } = required(tenancies.get(tenancyId));
      const about = { householdId, tenancyId, detail: { endsOn } };
      return [
        ...(activatedAt
          ? [entry("guarantee_started", { ...about, authorId: activatedBy, at: activatedAt })]
          : []),
        ...(endedOn ? [entry("guarantee_ended", { ...about, at: atHour(endedOn, 16) })] : []),
      ];
    }),
    ...told.claims.flatMap((claim) => {
      const { tenancyId, filedBy, filedAt, decidedBy, decidedAt, settledBy, settledAt } = claim;
      const { householdId } = required(tenancies.get(tenancyId));
      const about = { householdId, tenancyId };
      return [
        entry("claim_filed", {
          ...about,
          authorId: filedBy,
          at: filedAt,
          detail: { amountCents: Number(claim.amountCents) },
        }),
        ...(decidedAt
          ? [entry("claim_decided", { ...about, authorId: decidedBy, at: decidedAt })]
          : []),
        ...(settledAt
          ? [entry("claim_settled", { ...about, authorId: settledBy, at: settledAt })]
          : []),
      ];
    }),
  ].filter(({ at }) => inLuxembourgOn(at) <= options.today);
}

function visitDays({ chance, options }: Makings, tenancy: Letting["tenancy"]) {
  return [7, 95, 185, 340]
    .map((days) => addDays(tenancy.startsOn, days + chance.int(-3, 6)))
    .filter((on) => on < (tenancy.closedOn ?? options.today));
}

const VISITS = [
  "Visite à domicile : logement bien tenu, chauffage expliqué une seconde fois.",
  "Visite avec interprète : factures d'énergie relues ensemble, ordre permanent en place.",
  "Visite courte : bon contact avec les voisins, inscription scolaire confirmée.",
  "Hausbesuch: Mülltrennung und Lüften besprochen, keine Fragen offen.",
  "Visite : humidité dans la salle de bains signalée au propriétaire.",
];
