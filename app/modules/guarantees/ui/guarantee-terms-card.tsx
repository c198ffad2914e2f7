import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";

import type { Guarantee } from "../guarantee";

/** What is guaranteed, until when, and what is left of it. */
export function GuaranteeTermsCard({
  guarantee,
  leftCents,
  overSince,
  isOwner,
}: {
  guarantee: Pick<Guarantee, "capCents" | "covers" | "startsOn" | "endsOn" | "terms">;
  leftCents: Cents;
  /** The last covered day of a guarantee that is over. */
  overSince: LocalDate | null;
  isOwner: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { months, capMonthsOfRent } = guarantee.terms;
  return (
    <Card title={t("guarantees.page.terms")}>
      <DefinitionList
        missing={t("guarantees.page.missing")}
        items={[
          {
            term: t("guarantees.field.cap"),
            value: format.money(guarantee.capCents),
            note: t("guarantees.page.months", { months, cap: capMonthsOfRent }),
          },
          {
            term: t(overSince ? "guarantees.field.unused" : "guarantees.field.left"),
            value: format.money(leftCents),
          },
          {
            term: t("guarantees.field.covers"),
            value: guarantee.covers.map((cover) => t(`guarantees.cover.${cover}`)).join(" · "),
          },
          { term: t("guarantees.field.starts"), value: format.date(guarantee.startsOn) },
          {
            term: t("guarantees.field.ends"),
            value: format.date(overSince ?? guarantee.endsOn),
            note: isOwner ? null : t("guarantees.page.parameters"),
          },
        ]}
      />
    </Card>
  );
}
