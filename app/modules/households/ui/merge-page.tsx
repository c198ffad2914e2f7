import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { fieldMessage } from "~/platform/form-field";
import type { Refusal } from "~/platform/result";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";
import { TextField } from "~/ui/text-field";
import { useMessage } from "~/ui/use-message";

import { mergeRefusalText } from "../household-texts";
import type { MergeChoices, MergeProblem } from "../merge";
import type { FilePreview } from "../move-preview";
import { askedField } from "./asked-field";
import { ConfirmMerge } from "./confirm-merge";
import { FileAfterMove } from "./file-after-move";
import { MergeChoice, type MergeSide } from "./merge-choice";
import { QuestionForm } from "./question-form";
import { type StandingMerge, StandingMerges } from "./standing-merges";

const FORM_ID = "merge-with";

/** Refusals that do not hold when the other file is the one that stays. */
const OTHER_WAY = ["kept_closed", "other_bound", "other_housed"];

export interface MergePageProps {
  page: {
    id: string;
    code: string;
    version: number;
    /** The other file's number as typed. */
    to: string;
    merges: readonly StandingMerge[];
    problem: Refusal<MergeProblem> | null;
    /** Both files, once the other one is known. */
    pair: {
      kept: MergeSide & { file: { id: string; version: number } };
      other: MergeSide & { file: { id: string; version: number } };
      choices: MergeChoices;
      isPossible: boolean;
      preview: FilePreview | null;
    } | null;
  };
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Which file is the same household, who and what stays, what comes of it, then the act; and what was merged before. */
export function MergePage({ page, lastResult }: MergePageProps) {
  const { t } = useTranslation();
  const { to, pair, problem, merges } = page;
  const message = useMessage();
  const sentence = problem && fieldMessage(mergeRefusalText(problem.reason), problem.detail);
  return (
    <div className="space-y-6">
      <StandingMerges merges={merges} lastResult={lastResult} />
      <QuestionForm id={FORM_ID} layout="line">
        <TextField
          field={askedField(FORM_ID, "to", to, pair ? null : sentence)}
          label={t("merge.other")}
          hint={t("merge.otherHint")}
          width="short"
          autoComplete="off"
        />
        <Button type="submit" kind={pair ? "secondary" : "primary"}>
          {t("merge.compare")}
        </Button>
      </QuestionForm>
      {pair && sentence ? (
        <Callout
          tone="attention"
          title={t("merge.notSo")}
          actions={
            !OTHER_WAY.includes(problem.reason) ? null : (
              <LinkButton kind="secondary" to={paths.mergeFiles(pair.other.file.id, page.code)}>
                {t("merge.otherWay", { code: pair.other.file.code })}
              </LinkButton>
            )
          }
        >
          <p>{message(sentence)}</p>
        </Callout>
      ) : null}
      {pair?.isPossible ? (
        <MergeChoice key={to} {...pair} to={to} hasPreview={pair.preview !== null} />
      ) : null}
      {pair?.preview ? (
        <section aria-label={t("merge.after")} className="max-w-text space-y-6">
          <h2 className="text-lg font-semibold">{t("merge.after")}</h2>
          <FileAfterMove file={pair.preview} names={namesOf(pair.kept, pair.other, pair.choices)} />
          <ConfirmMerge
            key={JSON.stringify(pair.choices)}
            kept={pair.kept.file}
            other={pair.other.file}
            choices={pair.choices}
            lastResult={lastResult}
          />
        </section>
      ) : null}
    </div>
  );
}

/** Names by member id, as they are after the merge. */
function namesOf(kept: MergeSide, other: MergeSide, { members }: MergeChoices) {
  const name = ({ known, file }: MergeSide, id: string) => {
    const person = known[file.members.findIndex((member) => member.id === id)];
    return [person?.givenName, person?.familyName].filter(Boolean).join(" ") || null;
  };
  const names = new Map<string, string | null>();
  for (const { id } of kept.file.members) names.set(id, name(kept, id));
  for (const choice of members) {
    if (choice.as === "new") names.set(choice.memberId, name(other, choice.memberId));
    else if (choice.details === "other") names.set(choice.keptId, name(other, choice.memberId));
  }
  return names;
}
