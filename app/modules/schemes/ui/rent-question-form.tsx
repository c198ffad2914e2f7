import { Form } from "@remix-run/react";
import { useId } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { AmountField } from "~/ui/amount-field";
import { Button } from "~/ui/button";

import type { RentQuestion } from "../rent-question";

/** The rent somebody has in mind; a plain GET form, so that the answer has an address of its own. */
export function RentQuestionForm({ question }: { question: RentQuestion }) {
  const { t } = useTranslation();
  const formId = useId();
  const { entries, errors } = question;
  const field = (name: "rent" | "charges", required: boolean) => ({
    id: `${formId}-${name}`,
    name,
    formId,
    required,
    errors: errors[name],
    errorId: `${formId}-${name}-error`,
    descriptionId: `${formId}-${name}-hint`,
    initialValue: entries[name],
    key: entries[name],
  });
  return (
    <Form
      id={formId}
      method="get"
      noValidate
      preventScrollReset
      className="grid gap-4 rounded-ui border border-line bg-surface p-4 sm:grid-cols-[1fr_1fr_auto] sm:items-end sm:p-5"
    >
      <AmountField field={field("rent", true)} label={t("schemes.compare.rent")} />
      <AmountField field={field("charges", false)} label={t("schemes.compare.chargesLabel")} />
      <Button type="submit" kind="primary">
        {t("schemes.compare.show")}
      </Button>
    </Form>
  );
}
