import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { Callout } from "~/ui/callout";
import { useMessage } from "~/ui/use-message";

/** Why a form that is not on the page any more was refused: somebody else was first. */
export function RefusedCallout({
  lastResult,
}: {
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const message = useMessage();
  const refusals = lastResult?.error?.[""] ?? [];
  if (refusals.length === 0) return null;
  return (
    <div className="mb-6 max-w-text">
      <Callout urgent tone="attention" title={t("forms.errorSummary.refused")}>
        {refusals.map((refusal) => (
          <p key={refusal}>{message(refusal)}</p>
        ))}
      </Callout>
    </div>
  );
}
