import type { Commune } from "~/modules/communes/commune";
import type { Household } from "~/modules/households/household";
import type { Dwelling, DwellingKind } from "~/modules/properties/dwelling";

import { inventPlace, inventPostalCode } from "./address";
import { STREETS } from "./data/streets";
import type { Chance } from "./random";

/** What a dwelling must be like to suit somebody; nothing given leaves it to chance. */
export interface DwellingBrief {
  landlordId: string;
  commune: Commune;
  /** Rooms in which people can sleep, 1 or more; the one room of a studio counts. */
  bedrooms: number;
  /** Square metres it has at least, where so many people are to live in it. */
  leastArea?: number;
  household?: Pick<Household, "needs" | "needsFurnished" | "hasPets" | "acceptsShared">;
}

/** A complete dwelling inside the commune, with a street and number that are invented. */
export function makeDwelling(chance: Chance, brief: DwellingBrief): Dwelling {
  const { commune, household } = brief;
  const kind = inventKind(chance, brief.bedrooms, household?.acceptsShared ?? true);
  const needs = new Set(household?.needs ?? []);
  const floor = inventFloor(chance, kind, needs.has("ground_floor") || needs.has("step_free"));
  const lift = floor > 0 && (needs.has("lift") || chance.happens(floor > 2 ? 0.8 : 0.35));
  return {
    id: chance.uuid(),
    landlordId: brief.landlordId,
    address: {
      street: chance.pick(STREETS),
      houseNumber: `${chance.int(1, 120)}${chance.happens(0.12) ? chance.pick(["A", "B", "C"]) : ""}`,
      unit: null,
      postalCode: inventPostalCode(chance, commune),
      locality: commune.name,
      communeCode: commune.lauCode,
    },
    point: inventPlace(chance, commune),
    kind,
    bedrooms: kind === "studio" ? 0 : brief.bedrooms,
    areaM2: inventArea(chance, kind, brief),
    floor,
    lift,
    stepFree: needs.has("step_free") || needs.has("lift") || chance.happens(lift ? 0.6 : 0.12),
    walkInShower: needs.has("walk_in_shower") || chance.happens(0.25),
    furnished: (household?.needsFurnished ?? false) || chance.happens(0.14),
    petsAllowed: (household?.hasPets ?? false) || chance.happens(0.3),
    heating: chance.weighted(HEATINGS),
    energyClass: chance.happens(0.9) ? chance.weighted(ENERGY) : null,
    description: chance.happens(0.6) ? chance.pick(DESCRIPTIONS) : null,
  };
}

function inventKind(chance: Chance, bedrooms: number, sharing: boolean): DwellingKind {
  if (bedrooms <= 1) {
    const shared = sharing ? 1 : 0;
    return chance.weighted([
      ["studio", 5],
      ["apartment", 6],
      ["room", shared],
    ] as const);
  }
  if (bedrooms === 2) {
    return chance.weighted([
      ["apartment", 8],
      ["duplex", 1],
      ["house", 1],
    ] as const);
  }
  return chance.weighted([
    ["house", bedrooms - 1],
    ["apartment", 3],
    ["duplex", 1],
  ] as const);
}

function inventFloor(chance: Chance, kind: DwellingKind, ground: boolean): number {
  if (kind === "house" || ground) return 0;
  return chance.weighted([
    [0, 4],
    [1, 6],
    [2, 5],
    [3, 3],
    [4, 1],
  ] as const);
}

/** Square metres by kind and bedrooms, in halves. */
function inventArea(chance: Chance, kind: DwellingKind, brief: DwellingBrief): number {
  const { bedrooms } = brief;
  const garden = kind === "house" ? 8 : 0;
  const [from, to] =
    SMALL_AREAS[kind] ?? ([26 + bedrooms * 20 + garden, 34 + bedrooms * 22 + garden] as const);
  const area = from + chance.next() * (to - from);
  return Math.round(Math.max(area, brief.leastArea ?? 0) * 2) / 2;
}

const SMALL_AREAS: Partial<Record<DwellingKind, readonly [number, number]>> = {
  room: [14, 20],
  studio: [26, 38],
};

const HEATINGS = [
  ["gas", 6],
  ["oil", 4],
  ["heat_pump", 2],
  ["district", 1],
  ["wood", 1],
  ["electric", 1],
] as const;

const ENERGY = [
  ["A", 1],
  ["B", 3],
  ["C", 4],
  ["D", 5],
  ["E", 4],
  ["F", 3],
  ["G", 2],
] as const;

const DESCRIPTIONS = [
  "Lumineux, orienté sud, proche de l'arrêt de bus.",
  "Rénové il y a trois ans, cuisine équipée, cave et buanderie.",
  "Calme, donnant sur le jardin, école et crèche à dix minutes à pied.",
  "Petite copropriété de six logements, local à vélos.",
  "Heller Wohnraum, Einbauküche, Keller und Stellplatz vor dem Haus.",
  "Flott Wunneng mat Balkon, no bei der Gare.",
  "Bright and dry, new windows, shared garden, shops around the corner.",
];
