import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { SelectField } from "~/ui/select-field";

import type { SplitQuestion } from "../move-forms";
import type { FilePreview, MovablePerson } from "../move-preview";
import { askedField } from "./asked-field";
import { useMovablePerson } from "./person-choice";
import { QuestionForm } from "./question-form";
import { moveProblemMessage, type RefusedMove } from "./use-move-problem";

const FORM_ID = "split-choice";

export interface SplitChoiceProps {
  people: readonly MovablePerson[];
  question: SplitQuestion;
  problem: RefusedMove | null;
  /** Both files as they would be; null before anything can be shown. */
  preview: { staying: FilePreview; leaving: FilePreview } | null;
}

/** Who leaves; a plain GET form, so that nothing happens before both files were seen. */
export function SplitChoice({ people, question, problem, preview }: SplitChoiceProps) {
  const { t } = useTranslation();
  const { box, option } = useMovablePerson();
  const error = problem && moveProblemMessage(problem);
  const candidates = (file: FilePreview) =>
    people.filter(({ id, isHere }) => isHere && file.people.some((person) => person.id === id));
  return (
    <QuestionForm id={FORM_ID} layout="rows">
      <input type="hidden" name="ask" value="1" />
      <div role={error ? "alert" : undefined}>
        <CheckboxGroup
          field={askedField(FORM_ID, "member", question.members, error)}
          label={t("households.moves.whoLeaves")}
          options={people.map(box)}
        />
      </div>
      {preview ? (
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            field={askedField(FORM_ID, "reference", preview.leaving.people[0]?.id ?? null)}
            label={t("households.moves.newReference")}
            placeholder={null}
            options={candidates(preview.leaving).map(option)}
          />
          <SelectField
            field={askedField(FORM_ID, "stays", preview.staying.people[0]?.id ?? null)}
            label={t("households.moves.stayingReference")}
            placeholder={null}
            options={candidates(preview.staying).map(option)}
          />
        </div>
      ) : null}
      <Button type="submit" kind={preview ? "secondary" : "primary"}>
        {t(preview ? "households.moves.showAgain" : "households.moves.show")}
      </Button>
    </QuestionForm>
  );
}
