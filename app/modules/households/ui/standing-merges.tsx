import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Card } from "~/ui/card";

import type { UndoProblem } from "../undo-merge-rules";
import { UndoMerge } from "./confirm-merge";

export interface StandingMerge {
  id: string;
  at: Date;
  code: string | null;
  by: string | null;
  /** Why it cannot be undone any more. */
  refused: UndoProblem | null;
}

/** Files that went into this one, each to be taken out again as long as that is possible. */
export function StandingMerges({
  merges,
  lastResult,
}: {
  merges: readonly StandingMerge[];
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  if (merges.length === 0) return null;
  return (
    <Card title={t("merge.standing")}>
      <ul className="space-y-4">
        {merges.map(({ id, at, code, by, refused }) => (
          <li key={id} className="space-y-3">
            <p>{t("merge.line", { code: code ?? "", at: dateTime(at, "short"), by: by ?? "" })}</p>
            {refused ? (
              <p className="text-ink-soft">{t(`merge.undoRefused.${refused}`)}</p>
            ) : (
              <UndoMerge mergeId={id} lastResult={lastResult} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
