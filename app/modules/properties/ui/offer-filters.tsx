import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import type { OptionGroup } from "~/ui/select-field";

import { OFFER_STATUSES, type OfferStatus } from "../offer";
import type { OfferShade } from "../offer-map";
import { offerStatusName } from "../offer-texts";

export interface OfferFiltersProps {
  /** How many offers stand in each status, counted to `countedTo` at most. */
  counts: Partial<Record<OfferStatus, number>>;
  countedTo: number;
  schemes: readonly SchemeKey[];
  communes: OptionGroup[];
  /** The colours the map offers; null where the list stands alone. */
  shades: readonly OfferShade[] | null;
}

/** What the list of offers and its map are filtered by. */
export function OfferFilters(props: OfferFiltersProps) {
  const { counts, countedTo, schemes, communes, shades } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const countText = (count: number) =>
    count > countedTo
      ? t("properties.offers.moreThan", { count: number(countedTo) })
      : number(count);
  const statuses = OFFER_STATUSES.filter((status) => counts[status]);
  return (
    <FilterBar searchLabel={t("properties.offers.search")} keep={["view"]}>
      <FilterSelect
        name="status"
        label={t("properties.offers.status")}
        all={t("properties.offers.all")}
        options={statuses.map((value) => ({
          value,
          label: `${t(offerStatusName(value))} (${countText(counts[value] ?? 0)})`,
        }))}
      />
      {schemes.length > 1 ? (
        <FilterSelect
          name="scheme"
          label={t("properties.field.scheme")}
          all={t("properties.offers.all")}
          options={schemes.map((value) => ({ value, label: t(schemeName(value)) }))}
        />
      ) : null}
      <FilterSelect
        name="commune"
        label={t("properties.field.communeCode")}
        all={t("properties.offers.all")}
        options={communes}
      />
      {shades ? (
        <FilterSelect
          name="shade"
          label={t("properties.shade.label")}
          all={t("properties.shade.none")}
          options={shades.map((value) => ({ value, label: t(`properties.shade.${value}`) }))}
        />
      ) : null}
    </FilterBar>
  );
}
