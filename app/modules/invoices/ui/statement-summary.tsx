import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";

export interface StatementSummaryProps {
  /** Null where the viewer does not know the household. */
  householdCode: string | null;
  dwelling: string;
  occupationCents: Cents | null;
  chargesCents: Cents;
  dueOn: LocalDate;
}

/** Beside the choice of a month: whose statement it is, for which dwelling, how much and by when. */
export function StatementSummary(props: StatementSummaryProps) {
  const { householdCode, dwelling, occupationCents, chargesCents, dueOn } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const indemnity = occupationCents ?? 0n;
  const amount = (cents: Cents) => <span className="figures">{format.money(cents)}</span>;
  return (
    <Card title={t("invoices.statement.summary")}>
      <DefinitionList
        missing={t("shell.value.notGiven")}
        items={[
          { term: t("invoices.pdf.household"), value: householdCode },
          { term: t("invoices.statement.dwelling"), value: dwelling },
          { term: t("invoices.line.occupation_indemnity"), value: amount(indemnity) },
          { term: t("invoices.line.charges_advance"), value: amount(chargesCents) },
          {
            term: t("invoices.statement.perMonth"),
            value: <strong>{amount(indemnity + chargesCents)}</strong>,
            note: t("invoices.statement.partialMonth"),
          },
          { term: t("invoices.field.due"), value: format.date(dueOn) },
        ]}
      />
    </Card>
  );
}
