import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/link-button";
import { SubmitButton } from "~/ui/submit-button";

import type { WizardStep } from "../offer";
import { isFieldStep, stepBefore } from "../wizard";
import { KeptTyping } from "./kept-typing";

export interface StepButtonsProps {
  formId: string;
  offerId: string;
  step: WizardStep;
  /** A step was sent back to from the check: it leads there again. */
  toCheck: boolean;
}

/** On, away and back. Going on and away saves; going back is a link and leaves what was saved. */
export function StepButtons({ formId, offerId, step, toCheck }: StepButtonsProps) {
  const { t } = useTranslation();
  const before = stepBefore(step);
  return (
    <div className="flex flex-wrap gap-3 border-t border-line pt-5">
      <SubmitButton formId={formId} className="max-sm:w-full">
        {t(toCheck ? "properties.wizard.saveToCheck" : "properties.wizard.saveOn")}
      </SubmitButton>
      <SubmitButton formId={formId} kind="secondary" formAction="?then=leave">
        {t("properties.wizard.saveLeave")}
      </SubmitButton>
      {before ? (
        <LinkButton kind="quiet" to={paths.offerStep(offerId, before)}>
          {t("shell.action.back")}
        </LinkButton>
      ) : null}
      {isFieldStep(step) ? <KeptTyping formId={formId} offerId={offerId} step={step} /> : null}
    </div>
  );
}
