import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { DefinitionList } from "~/ui/definition-list";

import type { CommuneFacts } from "../commune-facts";
import { useHomesText } from "./use-homes-text";

/** What is known of a commune besides its office and its transport. */
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
          term: t("communes.field.area"),
          value: t("communes.areaKm2", { area: number(commune.areaKm2, 1) }),
          note: t("communes.areaNote"),
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
