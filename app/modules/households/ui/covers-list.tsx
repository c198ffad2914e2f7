import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Badge } from "~/ui/badge";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import { EndCoverForm, isCovering } from "../cover";

interface ListedCover {
  id: string;
  fromOn: LocalDate;
  toOn: LocalDate;
  absentName: string;
  coverName: string;
  /** Who named it, where that is not the absent person. */
  setByName: string | null;
  canEnd: boolean;
}

export interface CoversListProps {
  covers: readonly ListedCover[];
  today: LocalDate;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Who sees to whose files now and later. */
export function CoversList({ covers, today, lastResult }: CoversListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (covers.length === 0) return <p className="text-ink-soft">{t("caseload.covers.none")}</p>;
  return (
    <ul className="divide-y divide-line">
      {covers.map((cover) => (
        <li key={cover.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <div>
            <p className="flex flex-wrap items-center gap-2">
              {t("caseload.covers.line", { cover: cover.coverName, absent: cover.absentName })}
              {isCovering(cover, today) ? (
                <Badge tone="action">{t("caseload.covers.inForce")}</Badge>
              ) : null}
            </p>
            <p className="text-sm text-ink-soft">
              {t("caseload.covers.period", {
                from: format.date(cover.fromOn),
                until: format.date(cover.toOn),
              })}
              {cover.setByName
                ? ` · ${t("caseload.covers.setBy", { name: cover.setByName })}`
                : null}
            </p>
          </div>
          {cover.canEnd ? <EndCover id={cover.id} lastResult={lastResult} /> : null}
        </li>
      ))}
    </ul>
  );
}

function EndCover({
  id,
  lastResult,
}: {
  id: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: `end-cover-${id}`,
    schema: EndCoverForm,
    lastResult: ownResult(lastResult, { act: "end", id }),
    defaultValue: { act: "end", id },
  });
  return (
    <ActionForm form={form}>
      <HiddenField field={fields.act} />
      <HiddenField field={fields.id} />
      <SubmitButton formId={form.id} kind="secondary" size="small">
        {t("caseload.act.end")}
      </SubmitButton>
    </ActionForm>
  );
}
