import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { DwellingKind } from "~/modules/properties/dwelling";
import type { LocalDate } from "~/platform/local-date";

export interface DwellingWords {
  kind: DwellingKind | null;
  bedrooms: number | null;
}

/** How the desk and proposals name a dwelling: what it is, and its terms. */
export function useDwellingWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    /** "Apartment, 3 bedrooms"; a studio has none to count. */
    what({ kind, bedrooms }: DwellingWords): string {
      const rooms = bedrooms ? t("matching.dwelling.bedrooms", { count: bedrooms }) : null;
      const name = kind ? t(`properties.kind.${kind}`) : null;
      return [name, kind === "room" ? null : rooms].filter(Boolean).join(", ");
    },
    /** "1 450,00 € · from 1 March". */
    terms(offer: { rentCents: number; availableFrom: LocalDate }): string {
      return [
        format.money(BigInt(offer.rentCents)),
        t("matching.dwelling.from", { date: format.date(offer.availableFrom, "short") }),
      ].join(" · ");
    },
  };
}
