import { languages } from "~/i18n/languages";
import { useTranslation } from "~/i18n/use-translation";
import type { Canton } from "~/modules/communes/commune";
import { communesByCanton } from "~/modules/communes/commune-groups";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";

import { RELATION_STAGES, type RelationStage } from "../owner-relation";
import { CONTACT_FILTERS, OFFER_FILTERS, REMINDER_FILTERS } from "../relation-list";

export interface OwnerFiltersProps {
  counts: Partial<Record<RelationStage, number>>;
  communes: readonly { code: string; name: string; canton: Canton }[];
}

/** By what the list of owners is searched; a mailing is prepared from what it finds. */
export function OwnerFilters({ counts, communes }: OwnerFiltersProps) {
  const { t } = useTranslation();
  const all = t("owner-relations.filter.all");
  return (
    <FilterBar searchLabel={t("owner-relations.filter.words")}>
      <FilterSelect
        name="stage"
        label={t("owner-relations.field.stage")}
        all={all}
        options={RELATION_STAGES.map((value) => ({
          value,
          label: `${t(`owner-relations.stage.${value}`)} (${counts[value] ?? 0})`,
        }))}
      />
      <FilterSelect
        name="scheme"
        label={t("owner-relations.field.scheme")}
        all={all}
        options={SCHEME_KEYS.map((value) => ({ value, label: t(schemeName(value)) }))}
      />
      <FilterSelect
        name="commune"
        label={t("owner-relations.field.commune")}
        all={all}
        options={communesByCanton(communes)}
      />
      <FilterSelect
        name="language"
        label={t("owner-relations.field.language")}
        all={all}
        options={languages.map((value) => ({ value, label: t(`shell.language.${value}`) }))}
      />
      <FilterSelect
        name="offer"
        label={t("owner-relations.filter.offer")}
        all={all}
        options={OFFER_FILTERS.map((value) => ({
          value,
          label: t(`owner-relations.filter.offer_${value}`),
        }))}
      />
      <FilterSelect
        name="reminder"
        label={t("owner-relations.field.nextStep")}
        all={all}
        options={REMINDER_FILTERS.map((value) => ({
          value,
          label: t(`owner-relations.filter.reminder_${value}`),
        }))}
      />
      <FilterSelect
        name="contact"
        label={t("owner-relations.noContact.title")}
        all={all}
        options={CONTACT_FILTERS.map((value) => ({
          value,
          label: t(`owner-relations.filter.contact_${value}`),
        }))}
      />
      <FilterSelect
        name="whose"
        label={t("owner-relations.field.responsible")}
        all={all}
        options={[{ value: "mine", label: t("owner-relations.filter.mine") }]}
      />
    </FilterBar>
  );
}
