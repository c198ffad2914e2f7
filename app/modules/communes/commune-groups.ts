import { CANTONS, type Canton } from "./commune";

/** Communes as the groups of a `<select>`, one a canton, both in alphabetical order. */
export function communesByCanton(
  communes: readonly { code: string; name: string; canton: Canton }[],
): { label: Canton; options: { value: string; label: string }[] }[] {
  return [...CANTONS]
    .sort((one, two) => one.localeCompare(two, "fr"))
    .map((canton) => ({
      label: canton,
      options: communes
        .filter((commune) => commune.canton === canton)
        .map(({ code, name }) => ({ value: code, label: name })),
    }))
    .filter(({ options }) => options.length > 0);
}
