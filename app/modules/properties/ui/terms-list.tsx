import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { DefinitionList } from "~/ui/definition-list";

import type { OfferTerms } from "../offer-terms";

/** The terms of an organisation, in figures. */
export function TermsList({ terms }: { terms: OfferTerms }) {
  const { t } = useTranslation();
  const { money, date } = useFormat();
  return (
    <DefinitionList
      missing={t("properties.terms.noWorks")}
      items={[
        {
          term: t("properties.terms.rent"),
          value: money(terms.rentCents),
          note: t("properties.way.year", { amount: money(terms.rentCents * 12n) }),
        },
        { term: t("properties.terms.startsOn"), value: date(terms.startsOn) },
        {
          term: t("properties.terms.months"),
          value: t("properties.fact.months", { count: terms.months }),
        },
        { term: t("properties.terms.works"), value: terms.works },
      ]}
    />
  );
}
