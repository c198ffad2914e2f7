import type { ClaimDecision, ClaimKind, ClaimStatus } from "~/modules/guarantees/claim";
import { addDays, daysBetween, type LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import type { Makings } from "./makings";
import { required } from "./random";
import type { WorldClaim, WorldGuarantee, WorldTenancy } from "./world";

/** How far a claim came; days are counted from the filing. */
interface ClaimStory {
  status: ClaimStatus;
  kind: ClaimKind;
  /** Days since the filing; null: in the past of a guarantee that is over. */
  filedAgo: number | null;
  decision?: ClaimDecision;
}

/** Every state of a claim; the first one is on a guarantee of the demo landlord. */
const STORIES: readonly ClaimStory[] = [
  { status: "filed", kind: "rent", filedAgo: 3 },
  { status: "filed", kind: "damage", filedAgo: 1 },
  { status: "filed", kind: "rent", filedAgo: 9 },
  { status: "filed", kind: "damage", filedAgo: 33 },
  { status: "assessed", kind: "rent", filedAgo: 14 },
  { status: "assessed", kind: "damage", filedAgo: 21 },
  { status: "assessed", kind: "damage", filedAgo: 28 },
  { status: "decided", kind: "rent", filedAgo: 26, decision: "approved" },
  { status: "decided", kind: "damage", filedAgo: 24, decision: "reduced" },
  { status: "decided", kind: "damage", filedAgo: 40, decision: "refused" },
  { status: "contested", kind: "damage", filedAgo: 45, decision: "reduced" },
  ...(["rent", "damage", "rent", "damage", "rent", "rent"] as const).map((kind, index) => ({
    status: "settled" as const,
    kind,
    filedAgo: null,
    decision: index % 3 === 1 ? ("reduced" as const) : ("approved" as const),
  })),
];

/** Claims with two persons behind every decision, codes from `C-101` in the order of filing. */
export function makeClaims(
  makings: Makings,
  guarantees: readonly WorldGuarantee[],
  tenancies: ReadonlyMap<string, WorldTenancy>,
): WorldClaim[] {
  const { chance, people, options } = makings;
  const age = (guarantee: WorldGuarantee) => daysBetween(guarantee.startsOn, options.today);
  const running = guarantees.filter(
    (guarantee) => ["active", "ending"].includes(guarantee.status) && age(guarantee) > 100,
  );
  const own = (guarantee: WorldGuarantee) => guarantee.landlordId === people.landlords[0]?.id;
  const pools = {
    running: [
      ...running.filter(own).slice(0, 1),
      ...chance.shuffled(running.filter((one) => !own(one))),
    ],
    over: chance.shuffled(guarantees.filter((guarantee) => guarantee.status === "expired")),
  };
  const claims = STORIES.map((story) => {
    const guarantee = required((story.filedAgo === null ? pools.over : pools.running).shift());
    const tenancy = required(tenancies.get(guarantee.tenancyId));
    return writeClaim(makings, story, guarantee, tenancy);
  });
  const inOrder = [...claims].sort((a, b) => (a.filedAt < b.filedAt ? -1 : 1));
  return claims.map((claim) => ({ ...claim, code: `C-${101 + inOrder.indexOf(claim)}` }));
}

function writeClaim(
  makings: Makings,
  story: ClaimStory,
  guarantee: WorldGuarantee,
  tenancy: WorldTenancy,
): WorldClaim {
  const { chance, people, options } = makings;
  const [assessor, decider] = chance.shuffled(people.guaranteeOfficers);
  const filedOn =
    story.filedAgo === null
      ? addDays(guarantee.startsOn, chance.int(120, 320))
      : addDays(options.today, -story.filedAgo);
  const amount =
    story.kind === "rent"
      ? tenancy.rentCents + tenancy.chargesCents
      : BigInt(chance.int(32, Math.min(140, Number(guarantee.capCents / 1000n)))) * 1000n;
  const assessed = story.status !== "filed";
  const decided = assessed && story.status !== "assessed";
  const settled = story.status === "settled";
  const allowed = allowedOf(story, amount);
  const text = required(chance.pick(TEXTS[story.kind]));
  return {
    id: chance.uuid(),
    code: "",
    guaranteeId: guarantee.id,
    tenancyId: tenancy.id,
    landlordId: guarantee.landlordId,
    kind: story.kind,
    status: story.status,
    occurredOn: occurrence(story.kind, filedOn, guarantee.startsOn, chance.int(4, 24)),
    amountCents: amount,
    description: text.asked,
    filedBy: guarantee.landlordId,
    filedOn,
    filedAt: atHour(filedOn, 20, 15),
    assessedBy: assessed ? required(assessor).id : null,
    assessedAt: assessed ? atHour(addDays(filedOn, 6), 10, 30) : null,
    assessedCents: assessed ? (decided ? allowed : amount) : null,
    assessmentReason: assessed ? text.assessed : null,
    decidedBy: decided ? required(decider).id : null,
    decidedOn: decided ? addDays(filedOn, 13) : null,
    decidedAt: decided ? atHour(addDays(filedOn, 13), 14, 10) : null,
    decision: story.decision ?? null,
    allowedCents: decided ? allowed : null,
    decisionReason: decided ? DECISIONS[required(story.decision)] : null,
    settledBy: settled ? required(assessor).id : null,
    settledAt: settled ? atHour(addDays(filedOn, 20), 11) : null,
  };
}

function allowedOf({ decision }: ClaimStory, amount: bigint): bigint {
  if (decision === "refused") return 0n;
  return decision === "reduced" ? ((amount * 6n) / 10n / 100n) * 100n : amount;
}

/** Rent falls due on the first of a month, within the cover. */
function occurrence(
  kind: ClaimKind,
  filedOn: LocalDate,
  startsOn: LocalDate,
  days: number,
): LocalDate {
  const day = addDays(filedOn, -days);
  const first = `${day.slice(0, 7)}-01` as LocalDate;
  return kind === "rent" && first >= startsOn ? first : day;
}

const TEXTS: Readonly<Record<ClaimKind, readonly { asked: string; assessed: string }[]>> = {
  rent: [
    {
      asked: "Le loyer et l'avance sur charges du mois n'ont pas été versés malgré deux rappels.",
      assessed:
        "Ordre permanent interrompu par un changement de compte ; extrait de compte vérifié.",
    },
    {
      asked: "Loyer impayé ce mois-ci, le ménage attend encore son premier versement REVIS.",
      assessed: "Retard du REVIS confirmé par l'assistante sociale ; montant conforme au bail.",
    },
  ],
  damage: [
    {
      asked: "Infiltration sous la douche, joint et plafond du voisin à refaire, devis joint.",
      assessed: "Visite faite, dégât réel ; une partie relève de l'usure normale.",
    },
    {
      asked: "Porte d'entrée et vitre endommagées, facture du vitrier jointe.",
      assessed: "Photos et facture concordent avec l'état des lieux d'entrée.",
    },
    {
      asked: "Plan de travail de la cuisine brûlé, remplacement demandé.",
      assessed: "Le plan de travail avait douze ans ; valeur résiduelle faible.",
    },
  ],
};

const DECISIONS: Readonly<Record<ClaimDecision, string>> = {
  approved: "La demande correspond au bail et aux pièces ; elle est couverte par la garantie.",
  reduced: "La part due à l'usure normale reste à charge du propriétaire.",
  refused: "Le dégât existait à l'entrée selon l'état des lieux ; il n'est pas couvert.",
};
