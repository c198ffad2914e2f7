import { useTranslation } from "~/i18n/use-translation";

import type { DwellingKind } from "../dwelling";
import { dwellingKindName } from "../offer-texts";

/** What names a dwelling, as far as it is described. */
export interface NamedDwelling {
  street: string | null;
  houseNumber: string | null;
  communeName: string | null;
  kind: DwellingKind | null;
  bedrooms: number | null;
}

/** `12, rue de l’Eau` or a word for one without an address, and `Apartment · 2 bedrooms · Diekirch`. */
export function useDwellingName() {
  const { t } = useTranslation();
  return {
    title: ({ street, houseNumber, communeName }: NamedDwelling): string => {
      const address = [houseNumber, street].filter(Boolean).join(", ");
      return address || communeName || t("properties.dwelling.unnamed");
    },
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
