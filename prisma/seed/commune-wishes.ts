import type { Commune } from "~/modules/communes/commune";
import type { CommuneWish } from "~/modules/households/household";

import { required, type Chance } from "./random";

/** Where a household would like to live, must live or cannot live; a third has no wish at all. */
export function inventCommuneWishes(chance: Chance, communes: readonly Commune[]): CommuneWish[] {
  if (chance.happens(0.34)) return [];
  const heart = pickByPopulation(chance, communes);
  if (chance.happens(0.04)) {
    return [{ communeCode: heart.lauCode, wish: "must", reason: chance.pick(MUST_REASONS) }];
  }
  const around = chance.shuffled(heart.neighbours).slice(0, chance.int(0, 3));
  const wished: CommuneWish[] = [heart.lauCode, ...around].map((communeCode) => ({
    communeCode,
    wish: "wish",
    reason: null,
  }));
  if (!chance.happens(0.12)) return wished;
  const never = chance.pick(communes).lauCode;
  if (wished.some((wish) => wish.communeCode === never)) return wished;
  return [...wished, { communeCode: never, wish: "never", reason: chance.pick(NEVER_REASONS) }];
}

/** A commune, larger ones more often. */
export function pickByPopulation(chance: Chance, communes: readonly Commune[]): Commune {
  return required(
    chance.weighted(communes.map((commune) => [commune, Math.sqrt(commune.population)] as const)),
  );
}

const MUST_REASONS = [
  "Enfant scolarisé en enseignement spécialisé dans la commune",
  "Contrat de travail avec horaires de nuit dans la commune",
  "Parent dépendant logé dans la commune",
];

const NEVER_REASONS = [
  "Conflit familial, distance demandée",
  "Pas de liaison avec le lieu de travail",
];
