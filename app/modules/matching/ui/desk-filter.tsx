import { useTranslation } from "~/i18n/use-translation";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";

import { DESK_BEDROOMS, DESK_SORTS } from "../desk";

/** The filters of the desk's dwellings; the question stays. */
export function DeskFilter({ communes }: { communes: readonly { code: string; name: string }[] }) {
  const { t } = useTranslation();
  return (
    <FilterBar keep={["offer", "household"]}>
      <FilterSelect
        name="commune"
        label={t("matching.filter.commune")}
        all={t("matching.filter.anyCommune")}
        options={communes.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FilterSelect
        name="bedrooms"
        label={t("matching.filter.bedrooms")}
        all={t("matching.filter.any")}
        options={DESK_BEDROOMS.map((value) => ({
          value,
          label: t("matching.filter.rooms", { count: Number(value) }),
        }))}
      />
      <FilterSelect
        name="scheme"
        label={t("matching.filter.scheme")}
        all={t("matching.filter.anyScheme")}
        options={SCHEME_KEYS.map((value) => ({ value, label: t(`schemes.name.${value}`) }))}
      />
      <FilterSelect
        name="by"
        label={t("matching.filter.sort")}
        all={t("matching.sort.fits")}
        options={DESK_SORTS.filter((value) => value !== "fits").map((value) => ({
          value,
          label: t(`matching.sort.${value}`),
        }))}
      />
    </FilterBar>
  );
}
