import type { Canton, Commune } from "~/modules/communes/commune";
import type { SchemeKey } from "~/modules/schemes/scheme";

import type { Chance } from "./random";

/**
 * Euro asked per square metre and month for 75 m², invented for the demo world after the usual slope: dear in and
 * around the capital, cheaper towards the north. No statistics.
 */
const ASKED: Readonly<Record<Canton, number>> = {
  Luxembourg: 25,
  Capellen: 22,
  "Esch-sur-Alzette": 20.5,
  Mersch: 20,
  Grevenmacher: 19,
  Remich: 19,
  Diekirch: 17.5,
  Echternach: 17,
  Redange: 16.5,
  Vianden: 15,
  Wiltz: 15,
  Clervaux: 15,
};

/** What owners who let through the bridge ask of it: less with a guarantee, least to a managing organisation. */
const SHARE_ASKED: Readonly<Record<SchemeKey, number>> = {
  lisko_guarantee: 0.86,
  ais: 0.66,
  wunnengshellef: 0.66,
};

/** Monthly rent without charges in cents, in steps of ten euro. Small dwellings cost more per square metre. */
export function inventRent(
  chance: Chance,
  commune: Commune,
  areaM2: number,
  scheme: SchemeKey,
): bigint {
  const perMetre = ASKED[commune.canton] * (commune.lauCode === "0304" ? 1.12 : 1);
  const bySize = areaM2 < 45 ? 1.12 : areaM2 > 110 ? 0.86 : areaM2 > 85 ? 0.93 : 1;
  const taste = 0.92 + chance.next() * 0.16;
  return tens(perMetre * bySize * taste * SHARE_ASKED[scheme] * areaM2);
}

/** Monthly advance on charges in cents. */
export function inventCharges(chance: Chance, areaM2: number): bigint {
  return tens(areaM2 * (1.3 + chance.next() * 0.7));
}

function tens(euros: number): bigint {
  return BigInt(Math.round(euros / 10)) * 1000n;
}
