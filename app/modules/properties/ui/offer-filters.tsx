import { useTranslation } from "~/i18n/use-translation";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import type { OptionGroup } from "~/ui/select-field";

import type { OfferShade } from "../offer-map";

export interface OfferFiltersProps {
  schemes: readonly SchemeKey[];
  communes: OptionGroup[];
  /** The colours the map offers; null where the list stands alone. */
  shades: readonly OfferShade[] | null;
}

/** What the list of offers and its map are filtered by. */
export function OfferFilters(props: OfferFiltersProps) {
  const { schemes, communes, shades } = props;
  const { t } = useTranslation();
  return (
    <FilterBar searchLabel={t("properties.offers.search")} keep={["view", "status", "as"]}>
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
