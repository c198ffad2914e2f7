import type { Canton } from "./commune";
import type { CommuneFacts } from "./commune-facts";

export const COMMUNE_SORTS = ["name", "population", "office", "homes", "departures"] as const;
export type CommuneSort = (typeof COMMUNE_SORTS)[number];

/** What the colours of the map stand for. */
export const SHADES = ["homes", "population", "departures"] as const;
export type Shade = (typeof SHADES)[number];

export interface CommuneFilter {
  words: string | null;
  canton: Canton | null;
  officeId: string | null;
  sort: { column: string; direction: "ascending" | "descending" } | null;
}

/** Names without accents, case and signs between words: `Käerjeng` is found by `kaerjeng`, `Esch-sur-Sûre` by `esch sur sure`. */
export function foldName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The communes that fit, sorted; words are looked for in both names, the code and the name of the office. Words that
 * fit none of these are read as an address that names a commune.
 */
export function selectCommunes(
  communes: readonly CommuneFacts[],
  { words, canton, officeId, sort }: CommuneFilter,
): CommuneFacts[] {
  const wanted = foldName(words ?? "");
  const within = communes.filter(
    (commune) =>
      (canton === null || commune.canton === canton) &&
      (officeId === null || commune.officeId === officeId),
  );
  const found = within.filter((commune) => namesOf(commune).some((name) => name.includes(wanted)));
  const fitting = found.length > 0 ? found : communesNamedIn(within, words);
  const compare = COMPARE[COMMUNE_SORTS.find((column) => column === sort?.column) ?? "name"];
  const turn = sort?.direction === "descending" ? -1 : 1;
  return fitting.sort((one, two) => turn * compare(one, two) || byName(one, two));
}

/**
 * Communes whose whole name, or that of a commune merged into them, stands in a text such as an address. Where one
 * follows a postal code, as in `12, rue de Wiltz, L-9570 Mersch`, it alone is meant.
 */
export function communesNamedIn(
  communes: readonly CommuneFacts[],
  text: string | null,
): CommuneFacts[] {
  const words = ` ${foldName(text ?? "")} `;
  const named = communes.flatMap((commune) => {
    const names = ownNames(commune).filter((name) => words.includes(` ${name} `));
    return names.length > 0 ? [{ commune, names }] : [];
  });
  const afterCode = named.filter(({ names }) =>
    names.some((name) => new RegExp(` \\d{4} ${name} `).test(words)),
  );
  return (afterCode.length > 0 ? afterCode : named).map(({ commune }) => commune);
}

/** Communes merged into others whose name does not contain theirs, by the name of today. */
const MERGED: Readonly<Record<string, readonly string[]>> = {
  "groussbus wal": ["grosbous", "wahl"],
  "bous waldbredimus": ["bous", "waldbredimus"],
};

function ownNames({ name, nameLb }: CommuneFacts): string[] {
  const own = [name, nameLb ?? ""].map(foldName).filter(Boolean);
  return [...own, ...(MERGED[foldName(name)] ?? [])];
}

/**
 * The one commune somebody means: the one that bears exactly this name, the only one found, or the only one an address
 * names; else null. Four digits are a postal code and mean none: its territory is not known here.
 */
export function meantCommune(
  communes: readonly CommuneFacts[],
  words: string | null,
): CommuneFacts | null {
  const wanted = foldName(words ?? "");
  if (wanted === "") return null;
  const exact = communes.filter((commune) => ownNames(commune).includes(wanted));
  if (exact.length === 1) return exact[0] ?? null;
  const found = communes.filter((commune) =>
    [commune.name, commune.nameLb ?? ""].some((name) => foldName(name).includes(wanted)),
  );
  const meant = found.length > 0 ? found : communesNamedIn(communes, words);
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** The offices of these communes by name, as the choices of a filter. */
export function officesOf(communes: readonly CommuneFacts[]): { value: string; label: string }[] {
  const names = new Map(
    communes.flatMap(({ officeId, officeName }) =>
      officeId && officeName ? [[officeId, officeName] as const] : [],
    ),
  );
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((one, two) => one.label.localeCompare(two.label, "fr"));
}

function namesOf(commune: CommuneFacts): string[] {
  return [commune.name, commune.nameLb ?? "", commune.code, commune.officeName ?? ""].map(foldName);
}

const byName = (one: CommuneFacts, two: CommuneFacts) => one.name.localeCompare(two.name, "fr");

const COMPARE: Record<CommuneSort, (one: CommuneFacts, two: CommuneFacts) => number> = {
  name: byName,
  population: (one, two) => one.population - two.population,
  office: (one, two) => (one.officeName ?? "").localeCompare(two.officeName ?? "", "fr"),
  homes: (one, two) => (one.homes ?? 0) - (two.homes ?? 0),
  departures: (one, two) => one.departuresPerWeekday - two.departuresPerWeekday,
};
