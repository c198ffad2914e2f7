import type { Canton } from "./commune";
import type { CommuneFacts } from "./commune-facts";

export const COMMUNE_SORTS = ["name", "population", "office", "homes"] as const;
export type CommuneSort = (typeof COMMUNE_SORTS)[number];

/** What the colours of the map stand for. */
export const SHADES = ["homes", "population"] as const;
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

/** The communes that fit, sorted; words are looked for in both names, the code and the name of the office. */
export function selectCommunes(
  communes: readonly CommuneFacts[],
  { words, canton, officeId, sort }: CommuneFilter,
): CommuneFacts[] {
  const wanted = foldName(words ?? "");
  const fitting = communes.filter(
    (commune) =>
      (canton === null || commune.canton === canton) &&
      (officeId === null || commune.officeId === officeId) &&
      namesOf(commune).some((name) => name.includes(wanted)),
  );
  const compare = COMPARE[COMMUNE_SORTS.find((column) => column === sort?.column) ?? "name"];
  const turn = sort?.direction === "descending" ? -1 : 1;
  return fitting.sort((one, two) => turn * compare(one, two) || byName(one, two));
}

/** The one commune somebody means: the only one found, or the one that bears exactly this name; else null. */
export function meantCommune(
  communes: readonly CommuneFacts[],
  words: string | null,
): CommuneFacts | null {
  const wanted = foldName(words ?? "");
  if (wanted === "") return null;
  const exact = communes.filter((commune) =>
    [commune.name, commune.nameLb ?? "", commune.code].some((name) => foldName(name) === wanted),
  );
  if (exact.length === 1) return exact[0] ?? null;
  const found = communes.filter((commune) =>
    [commune.name, commune.nameLb ?? ""].some((name) => foldName(name).includes(wanted)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
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
};
