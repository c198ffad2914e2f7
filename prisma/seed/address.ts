import type { Canton, Commune, Position } from "~/modules/communes/commune";

import type { Chance } from "./random";

/** First two digits of postal codes as they occur in each canton; the last two are invented. */
const POSTAL_RANGES: Readonly<Record<Canton, readonly number[]>> = {
  Capellen: [82, 83, 84],
  "Esch-sur-Alzette": [33, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49],
  Luxembourg: [12, 14, 16, 17, 18, 20, 22, 24, 25, 52, 53, 72, 73, 80],
  Mersch: [74, 75, 76],
  Clervaux: [97, 98, 99],
  Diekirch: [90, 91, 92, 93],
  Redange: [85, 86, 87, 88],
  Wiltz: [95, 96],
  Vianden: [94],
  Echternach: [62, 63, 64, 65],
  Grevenmacher: [61, 66, 67, 68],
  Remich: [54, 55, 56],
};

/** `L-1234`, of the commune's region. */
export function inventPostalCode(chance: Chance, commune: Commune): string {
  return `L-${chance.pick(POSTAL_RANGES[commune.canton])}${String(chance.int(1, 99)).padStart(2, "0")}`;
}

/** A Luxembourg IBAN with right check digits under bank code 999, which no bank holds. */
export function makeIban(chance: Chance): string {
  const account = `999${String(chance.int(0, 999_999)).padStart(6, "0")}${String(chance.int(0, 9_999_999)).padStart(7, "0")}`;
  // ISO 13616: country letters as numbers (L = 21, U = 30) and check digits 00 at the end, modulo 97.
  const check = 98n - (BigInt(`${account}213000`) % 97n);
  return `LU${String(check).padStart(2, "0")}${account}`;
}

/** Kilometres of a degree of latitude, and of longitude at 49.8° north. */
const KM_PER_DEGREE = { lat: 111.2, lon: 71.8 };

/**
 * A place near the commune's inner point. The radius, a tenth of the side of a square of the commune's area, keeps
 * it inside every commune.
 */
export function inventPlace(chance: Chance, commune: Commune): Position {
  const reach = Math.sqrt(commune.areaKm2) * 0.1;
  const east = (chance.next() * 2 - 1) * reach;
  const north = (chance.next() * 2 - 1) * reach;
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return {
    lon: round(commune.innerPoint.lon + east / KM_PER_DEGREE.lon),
    lat: round(commune.innerPoint.lat + north / KM_PER_DEGREE.lat),
  };
}
