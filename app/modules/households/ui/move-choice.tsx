import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

import { JOINING_RELATIONS } from "../composition-moves";
import { relationName } from "../household-texts";
import type { MoveQuestion } from "../move-forms";
import type { MovablePerson } from "../move-preview";
import { askedField } from "./asked-field";
import { useMovablePerson } from "./person-choice";
import { QuestionForm } from "./question-form";
import { moveProblemMessage, type RefusedMove } from "./use-move-problem";

const FORM_ID = "move-choice";

/** The problems that a field is about; all others are about how the newcomers relate to the file. */
const ABOUT_MEMBER = ["nobody_chosen", "nobody_left", "nobody_present", "not_in_file"];
const ABOUT_FILE = [
  "file_unknown",
  "same_file",
  "file_closed",
  "file_held",
  "file_accepted",
  "file_housed",
  "too_many_members",
  "no_member",
];

export interface MoveChoiceProps {
  /** Of whom one is chosen; null where everybody goes. */
  people: readonly MovablePerson[] | null;
  question: MoveQuestion;
  problems: readonly RefusedMove[];
  /** The people of the other file once it is known. */
  targetPeople: readonly MovablePerson[] | null;
  hasPreview: boolean;
}

/** Who goes where, and as what; a plain GET form, so that nothing happens before both files were seen. */
export function MoveChoice(props: MoveChoiceProps) {
  const { people, question, problems, targetPeople, hasPreview } = props;
  const { t } = useTranslation();
  const { option, called } = useMovablePerson();
  const isAboutMember = ({ reason }: RefusedMove) =>
    people !== null && ABOUT_MEMBER.includes(reason);
  const isAboutFile = ({ reason }: RefusedMove) =>
    ABOUT_FILE.includes(reason) || (people === null && ABOUT_MEMBER.includes(reason));
  const first = (isIt: (problem: RefusedMove) => boolean) => {
    const problem = problems.find(isIt);
    return problem ? moveProblemMessage(problem) : null;
  };
  return (
    <QuestionForm id={FORM_ID} layout="rows">
      <input type="hidden" name="ask" value="1" />
      <div role={problems.length > 0 ? "alert" : undefined} className="space-y-6">
        {people ? (
          <SelectField
            field={askedField(FORM_ID, "member", question.member, first(isAboutMember))}
            label={t("households.moves.whoMoves")}
            options={people.map(option)}
          />
        ) : null}
        <TextField
          field={askedField(FORM_ID, "to", question.to, first(isAboutFile))}
          label={t("households.moves.to")}
          hint={t("households.moves.toHint")}
          width="short"
          autoComplete="off"
        />
        <SelectField
          field={askedField(
            FORM_ID,
            "relation",
            question.relation,
            first((problem) => !isAboutMember(problem) && !isAboutFile(problem)),
          )}
          label={t(people ? "households.moves.asWhat" : "households.moves.referenceAsWhat")}
          options={JOINING_RELATIONS.map((relation) => ({
            value: relation,
            label: t(relationName(relation)),
          }))}
        />
        {targetPeople ? (
          <SelectField
            field={askedField(
              FORM_ID,
              "related",
              String(question.relatedTo ?? targetPeople[0]?.position ?? 0),
            )}
            label={t("households.moves.ofWhom")}
            placeholder={null}
            options={targetPeople.map((person) => ({
              value: String(person.position),
              label: `${called(person)} · ${t(relationName(person.relation))}`,
            }))}
          />
        ) : null}
      </div>
      <Button type="submit" kind={hasPreview ? "secondary" : "primary"}>
        {t(hasPreview ? "households.moves.showAgain" : "households.moves.show")}
      </Button>
    </QuestionForm>
  );
}
