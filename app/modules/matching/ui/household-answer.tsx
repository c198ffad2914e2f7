import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { ActionForm } from "~/ui/action-form";
import { LinkButton } from "~/ui/link-button";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { HouseholdAnswerForm } from "../proposal";

export interface HouseholdAnswerProps {
  proposalId: string;
  /** When it was asked by mail last. */
  askedAt: Date | null;
  lastResult?: Parameters<typeof useActionForm>[0]["lastResult"];
}

/** The household's answer, as its caseworker heard it, or to be asked by mail. */
export function HouseholdAnswer({ proposalId, askedAt, lastResult }: HouseholdAnswerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [form] = useActionForm({
    id: "household-answer",
    schema: HouseholdAnswerForm,
    lastResult,
  });
  return (
    <div className="space-y-3">
      <p className="max-w-text">{t("proposals.household.lead")}</p>
      {askedAt ? (
        <p className="text-sm text-ink-soft">
          {t("proposals.household.asked", { date: format.dateTime(askedAt, "short") })}
        </p>
      ) : null}
      <ActionForm form={form} action={paths.proposalHousehold(proposalId)}>
        <div className="flex flex-wrap gap-3">
          <SubmitButton formId={form.id} name="household" value="agree">
            {t("proposals.household.agree")}
          </SubmitButton>
          <SubmitButton formId={form.id} kind="secondary" name="household" value="ask">
            {askedAt ? t("proposals.household.askAgain") : t("proposals.household.ask")}
          </SubmitButton>
          <LinkButton kind="quiet" to={paths.endProposal(proposalId)}>
            {t("proposals.household.no")}
          </LinkButton>
        </div>
      </ActionForm>
    </div>
  );
}
