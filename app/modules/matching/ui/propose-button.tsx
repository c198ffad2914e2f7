import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { ProposeForm } from "../proposal";

export interface ProposeButtonProps {
  offerId: string;
  householdId: string;
  /** Who is proposed for what, for those who hear the button alone. */
  label: string;
  /** Which of several buttons of the pair on the page it is. */
  at?: string;
}

/** Proposes one pair. A refusal is shown by the page, because the candidate may be gone from the list by then. */
export function ProposeButton({ offerId, householdId, label, at = "" }: ProposeButtonProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `propose-${at}${offerId}-${householdId}`,
    schema: ProposeForm,
    defaultValue: { offerId, householdId },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.offerId} />
      <HiddenField field={fields.householdId} />
      <SubmitButton formId={form.id} size="small" aria-label={label} data-act="propose">
        {t("matching.desk.propose")}
      </SubmitButton>
    </ActionForm>
  );
}

/**
 * The same pair once more, past those who wait for the dwelling; shown only where they were the reason of the refusal.
 *
 * @param lastResult the refused form, with what it held.
 */
export function ProposeAnyway({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const { t } = useTranslation();
  const refusal = lastResult?.error?.[""]?.[0] ?? "";
  const asked = ProposeForm.safeParse(lastResult?.initialValue);
  const pair = asked.success ? asked.data : { offerId: "", householdId: "" };
  const [form, fields] = useActionForm({
    id: `propose-anyway-${pair.offerId}-${pair.householdId}`,
    schema: ProposeForm,
    defaultValue: { ...pair, pastBackups: "yes" },
  });
  if (!asked.success || !refusal.includes("backups_waiting")) return null;
  return (
    <ActionForm form={form} className="pt-3">
      <HiddenField field={fields.offerId} />
      <HiddenField field={fields.householdId} />
      <HiddenField field={fields.pastBackups} />
      <SubmitButton formId={form.id} kind="danger" size="small">
        {t("proposals.backup.proposeAnyway")}
      </SubmitButton>
      <p className="text-sm">{t("proposals.backup.anywayHint")}</p>
    </ActionForm>
  );
}
