import type { DwellingDraft } from "~/modules/properties/dwelling";
import type { OfferStatus, WizardStep } from "~/modules/properties/offer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { addDays, type LocalDate } from "~/platform/local-date";

import { pickByPopulation } from "./commune-wishes";
import { makeDwelling } from "./make-dwelling";
import { landlordTurns, type Home } from "./make-lettings";
import type { Makings } from "./makings";
import { writeDraft, writeOffer } from "./offer-history";
import { required } from "./random";
import { inventCharges, inventRent } from "./rent-level";
import type { WorldOffer } from "./world";

/** A dwelling and its open or ended offer. */
export interface MarketEntry {
  home: Home;
  offer: WorldOffer;
  /** What the landlord has not answered yet about the dwelling of a draft. */
  unanswered?: Partial<DwellingDraft>;
}

/** Offers beside the let ones, by status. Published ones are many, so that matching has something to rank. */
const STATUSES: readonly (readonly [Exclude<OfferStatus, "reserved" | "let" | "ended">, number])[] =
  [
    ["published", 74],
    ["submitted", 8],
    ["changes_requested", 5],
    ["draft", 10],
    ["withdrawn", 5],
    ["refused", 4],
    ["accepted", 3],
    ["paused", 3],
  ];

/** Dwellings offered but not let, in every stage before a proposal; the first of some stages are the demo landlord's. */
export function makeMarket(makings: Makings): MarketEntry[] {
  const { chance, people } = makings;
  const landlords = landlordTurns(makings);
  return STATUSES.flatMap(([status, count]) =>
    Array.from({ length: count }, (_, index): MarketEntry => {
      const own = index < (DEMO_LANDLORDS[status] ?? 0);
      const landlord = required(own ? people.landlords[0] : landlords());
      const scheme = chance.weighted(status === "accepted" ? ORGANISED : SCHEMES);
      const home = inventHome(makings, scheme, landlord.id);
      return status === "draft"
        ? draftOf(makings, home, index)
        : { home, offer: offerOf(makings, home, scheme, status) };
    }),
  );
}

/** A dwelling of a let household is free again: the owner offers it anew. */
export function offerAgain(makings: Makings, home: Home, endedOn: string): MarketEntry | null {
  const { chance, options } = makings;
  const describedOn = addDays(options.today, -chance.int(4, 14));
  if (endedOn >= describedOn) return null;
  const offer = writeOffer(makings, {
    home,
    scheme: "lisko_guarantee",
    status: "published",
    describedOn,
    availableFrom: addDays(options.today, chance.int(-5, 40)),
  });
  return { home, offer };
}

const DEMO_LANDLORDS: Partial<Record<OfferStatus, number>> = {
  published: 2,
  changes_requested: 1,
  refused: 1,
  draft: 1,
  accepted: 1,
  paused: 1,
};

const SCHEMES: readonly (readonly [SchemeKey, number])[] = [
  ["lisko_guarantee", 60],
  ["ais", 25],
  ["wunnengshellef", 15],
];

/** Ways by which an organisation takes a dwelling over on its own terms. */
const ORGANISED = SCHEMES.filter(([scheme]) => scheme !== "lisko_guarantee");

const BEDROOMS = [
  [1, 38],
  [2, 26],
  [3, 22],
  [4, 11],
  [5, 3],
] as const;

function inventHome({ chance, ground }: Makings, scheme: SchemeKey, landlordId: string): Home {
  const commune = pickByPopulation(chance, ground.communes);
  const bedrooms = chance.weighted(BEDROOMS);
  const dwelling = makeDwelling(chance, { landlordId, commune, bedrooms });
  return {
    dwelling,
    rentCents: inventRent(chance, commune, dwelling.areaM2, scheme),
    chargesCents: inventCharges(chance, dwelling.areaM2),
  };
}

/** Published offers go back weeks; what still waits for somebody's step is recent. */
const AGE_DAYS: Partial<Record<OfferStatus, readonly [number, number]>> = {
  published: [12, 95],
  submitted: [3, 9],
  changes_requested: [9, 20],
  accepted: [8, 16],
  paused: [60, 90],
};

function offerOf(
  makings: Makings,
  home: Home,
  scheme: SchemeKey,
  status: Exclude<OfferStatus, "draft">,
): WorldOffer {
  const { chance, options } = makings;
  const [from, to] = AGE_DAYS[status] ?? [40, 200];
  const describedOn = addDays(options.today, -chance.int(from, to));
  return writeOffer(makings, {
    home,
    scheme,
    status,
    describedOn,
    availableFrom: addDays(options.today, chance.int(-20, 75)),
    reviewNote: REVIEW_NOTES[status] && chance.pick(REVIEW_NOTES[status]),
    ...ENDS[status]?.(makings, describedOn),
  });
}

interface End {
  endedOn: LocalDate;
  endReason: string;
}

const ENDS: Partial<Record<OfferStatus, (makings: Makings, describedOn: LocalDate) => End>> = {
  withdrawn: ({ chance }, describedOn) => ({
    endedOn: addDays(describedOn, chance.int(12, 35)),
    endReason: chance.pick(["let_otherwise", "own_use", "sale", "works"]),
  }),
  refused: (_makings, describedOn) => ({
    endedOn: addDays(describedOn, 9),
    endReason: "something_else",
  }),
};

const REVIEW_NOTES: Partial<Record<OfferStatus, readonly string[]>> = {
  changes_requested: [
    "Merci d'indiquer l'étage et d'ajouter une photo de la salle de bains.",
    "Le loyer dépasse le plafond annoncé pour cette surface : pouvez-vous vérifier la surface habitable ?",
    "Bitte das Baujahr der Heizung und die Nebenkosten noch einmal prüfen.",
  ],
  refused: [
    "Chambre sans fenêtre ouvrante : ne peut pas être louée comme logement.",
    "Bail de courte durée (moins d'un an) : hors de nos possibilités.",
  ],
};

const DRAFT_STEPS: readonly (readonly [WizardStep, boolean])[] = [
  ["photos", true],
  ["rooms", false],
  ["access", false],
  ["rent", false],
  ["way", true],
];

/** A draft keeps the answers up to its step; later ones are blank. */
function draftOf(makings: Makings, home: Home, index: number): MarketEntry {
  const { chance, options } = makings;
  const [step, rented] = required(DRAFT_STEPS[index % DRAFT_STEPS.length]);
  const describedOn = addDays(options.today, -chance.int(1, 25));
  const offer = writeDraft(makings, home, { step, describedOn, rented });
  return { home, offer, unanswered: UNANSWERED[step] };
}

const ACCESS = {
  floor: null,
  lift: null,
  stepFree: null,
  walkInShower: null,
  furnished: null,
  petsAllowed: null,
};

const UNANSWERED: Partial<Record<WizardStep, Partial<DwellingDraft>>> = {
  rooms: { ...ACCESS, bedrooms: null, areaM2: null },
  access: ACCESS,
};
