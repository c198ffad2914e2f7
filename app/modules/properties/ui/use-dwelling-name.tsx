import { useTranslation } from "~/i18n/use-translation";

import type { DwellingKind } from "../dwelling";
import { dwellingKindName } from "../offer-texts";

/** Where a dwelling is, as far as it is described. */
export interface PlacedDwelling {
  street: string | null;
  houseNumber: string | null;
  communeName: string | null;
}

/** What names a dwelling, as far as it is described. */
export interface NamedDwelling extends PlacedDwelling {
  kind: DwellingKind | null;
  bedrooms: number | null;
}

/**
 * `12, rue de l’Eau` or a word for one without an address, the same with its commune, and
 * `Apartment · 2 bedrooms · Diekirch`.
 */
export function useDwellingName() {
  const { t } = useTranslation();
  const title = ({ street, houseNumber, communeName }: PlacedDwelling): string => {
    const address = [houseNumber, street].filter(Boolean).join(", ");
    return address || communeName || t("properties.dwelling.unnamed");
  };
  return {
    title,
    full: (dwelling: PlacedDwelling): string =>
      [...new Set([title(dwelling), dwelling.communeName])].filter(Boolean).join(" · "),
    line: ({ kind, bedrooms, communeName }: NamedDwelling): string =>
      [
        kind && t(dwellingKindName(kind)),
        bedrooms ? t("properties.dwelling.bedrooms", { count: bedrooms }) : null,
        communeName,
      ]
        .filter(Boolean)
        .join(" · "),
  };
}
