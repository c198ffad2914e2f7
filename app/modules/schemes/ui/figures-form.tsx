import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { AmountField } from "~/ui/amount-field";
import { Button } from "~/ui/button";
import { Fieldset } from "~/ui/fieldset";
import { NumberField } from "~/ui/number-field";
import { useMessage } from "~/ui/use-message";

import { type FigureName, type FiguresQuestion, REQUIRED_FIGURES } from "../owner-figures";
import { figureName } from "../scheme-texts";

export interface FiguresFormProps {
  /** Of the form; each field's is this, a dash and its name. */
  formId: string;
  question: FiguresQuestion;
  /** Id of the element with the answer, shown when it is there. */
  resultId: string;
  /** Without the query. */
  action: string;
}

/** The owner's own figures; a plain GET form, so that the answer has an address of its own. */
export function FiguresForm({ formId, question, resultId, action }: FiguresFormProps) {
  const { t } = useTranslation();
  const { entries, errors } = question;
  const field = (name: FigureName) => ({
    id: `${formId}-${name}`,
    name,
    formId,
    required: REQUIRED_FIGURES.has(name),
    errors: errors[name],
    errorId: `${formId}-${name}-error`,
    descriptionId: `${formId}-${name}-hint`,
    initialValue: entries[name],
    key: entries[name],
  });
  const texts = (name: FigureName, hint: ReactNode = null) => ({
    field: field(name),
    label: t(figureName(name)),
    hint,
  });
  return (
    <Form
      id={formId}
      method="get"
      action={`${action}#${resultId}`}
      noValidate
      preventScrollReset
      className="no-print space-y-6 rounded-ui border border-line bg-surface p-4 sm:p-5"
    >
      <Fieldset legend={t("schemes.calculator.group.rent")}>
        <AmountField {...texts("rent", t("schemes.figureHint.rent"))} />
        <NumberField {...texts("empty", t("schemes.figureHint.months"))} decimals />
        <NumberField {...texts("unpaid", t("schemes.figureHint.months"))} decimals />
      </Fieldset>
      <Fieldset legend={t("schemes.calculator.group.costs")}>
        <AmountField {...texts("upkeep", "")} />
        <AmountField {...texts("insurance", "")} />
        <AmountField {...texts("management", "")} />
        <AmountField {...texts("remaining", t("schemes.figureHint.remaining"))} />
      </Fieldset>
      <Fieldset legend={t("schemes.calculator.group.tax")}>
        <NumberField {...texts("tax", t("schemes.figureHint.tax"))} decimals suffix="%" />
        <AmountField {...texts("capital", t("schemes.figureHint.capital"))} width="medium" />
      </Fieldset>
      <Button type="submit" kind="primary" className="w-full">
        {t("schemes.calculator.show")}
      </Button>
    </Form>
  );
}

/** What is wrong, each line leading to its field; nothing typed is lost. */
export function FiguresProblems({
  question,
  formId,
}: Pick<FiguresFormProps, "question" | "formId">) {
  const { t } = useTranslation();
  const message = useMessage();
  const problems = Object.entries(question.errors) as [FigureName, string[]][];
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="space-y-2 rounded-ui border-2 border-danger bg-surface p-4">
      <p className="font-semibold">{t("forms.errorSummary.title", { count: problems.length })}</p>
      <ul className="list-disc space-y-1 ps-5">
        {problems.map(([name, [first = ""]]) => (
          <li key={name}>
            <a href={`#${formId}-${name}`} className="text-danger underline underline-offset-3">
              {t(figureName(name))} – {message(first)}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{t("forms.errorSummary.kept")}</p>
    </div>
  );
}
