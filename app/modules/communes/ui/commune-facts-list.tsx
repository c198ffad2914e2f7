import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { DefinitionList } from "~/ui/definition-list";

import type { CommuneFacts } from "../commune-facts";
import { useHomesText } from "./use-homes-text";

/** What is known of a commune besides its office. */
export function CommuneFactsList({ commune }: { commune: CommuneFacts }) {
  const { t } = useTranslation();
  const { number, date } = useFormat();
  const homesText = useHomesText();
  return (
    <DefinitionList
      missing={t("shell.value.unknown")}
      items={[
        {
          term: t("communes.field.homes"),
          value: homesText(commune),
          note: commune.homes === null ? t("communes.homes.why") : undefined,
        },
        {
          term: t("communes.field.population"),
          value: t("communes.population", { people: number(commune.population) }),
          note: t("communes.asOf", { date: date(commune.populationOn) }),
        },
        {
          term: t("communes.field.departures"),
          value: t("communes.departures", { runs: number(commune.departuresPerWeekday) }),
          note: t("communes.departuresNote"),
        },
        {
          term: t("communes.field.station"),
          value: commune.hasRailStation ? t("shell.answer.yes") : t("shell.answer.no"),
        },
        { term: t("communes.field.canton"), value: commune.canton },
        {
          term: t("communes.field.nameLb"),
          value: commune.nameLb && <span lang="lb">{commune.nameLb}</span>,
          note: t("shell.value.unverified"),
        },
        { term: t("communes.field.code"), value: <span className="figures">{commune.code}</span> },
      ]}
    />
  );
}
