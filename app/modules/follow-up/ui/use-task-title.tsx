import { useTranslation } from "~/i18n/use-translation";

import { isFollowUpStepKey, stepTitle } from "../follow-up-texts";

/** What a task is called: the text of its step, or the title somebody gave it. */
export function useTaskTitle() {
  const { t } = useTranslation();
  return ({ stepKey, title }: { stepKey: string | null; title: string | null }): string =>
    isFollowUpStepKey(stepKey) ? t(stepTitle(stepKey)) : (title ?? stepKey ?? "");
}
