import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
import { Fieldset } from "~/ui/fieldset";
import { SelectField } from "~/ui/select-field";

import { JOINING_RELATIONS } from "../composition-moves";
import type { KnownPerson } from "../duplicate-rules";
import { relationName } from "../household-texts";
import { MERGE_FIELDS, type MergeChoices, type MergeField } from "../merge";
import { askedField } from "./asked-field";
import { QuestionForm } from "./question-form";
import { SideChoice } from "./side-choice";
import { type ShownValues, useMergeValue } from "./use-merge-value";

const FORM_ID = "merge-choice";

/** One of the two files, with the people as they are known. */
export interface MergeSide {
  file: Omit<ShownValues, "phone" | "email">;
  contact: { phone: string | null; email: string | null };
  known: readonly KnownPerson[];
  ages: readonly (number | null)[];
}

export interface MergeChoiceProps {
  to: string;
  kept: MergeSide;
  other: MergeSide;
  choices: MergeChoices;
  hasPreview: boolean;
}

/** Two files beside each other: of each field the one or the other value, of each person who he is in the file that stays. */
export function MergeChoice({ to, kept, other, choices, hasPreview }: MergeChoiceProps) {
  const { t } = useTranslation();
  const valueOf = useMergeValue();
  const values = {
    kept: { ...kept.file, ...kept.contact },
    other: { ...other.file, ...other.contact },
  };
  const shown = MERGE_FIELDS.map((field) => ({
    field,
    kept: valueOf(field, values.kept),
    other: valueOf(field, values.other),
  }));
  const different = shown.filter((row) => row.kept !== row.other);
  const label = (field: MergeField) => t(`households.field.${field}`);
  return (
    <QuestionForm id={FORM_ID} layout="rows">
      <input type="hidden" name="ask" value="1" />
      <input type="hidden" name="to" value={to} />
      <Fieldset legend={t("merge.people")} hint={t("merge.peopleHint")}>
        {other.file.members.map((_, place) => (
          <PersonFields key={place} place={place} kept={kept} other={other} choices={choices} />
        ))}
      </Fieldset>
      <Fieldset
        legend={t("merge.fields")}
        hint={t("merge.fieldsHint", { count: shown.length - different.length })}
      >
        {different.map((row) => (
          <SideChoice
            key={row.field}
            formId={FORM_ID}
            name={`field.${row.field}`}
            legend={label(row.field)}
            side={choices.fromOther.includes(row.field) ? "other" : "kept"}
            kept={{ code: kept.file.code, text: row.kept }}
            other={{ code: other.file.code, text: row.other }}
          />
        ))}
      </Fieldset>
      <Button type="submit" kind={hasPreview ? "secondary" : "primary"}>
        {t(hasPreview ? "merge.showAgain" : "merge.show")}
      </Button>
    </QuestionForm>
  );
}

function PersonFields({
  place,
  kept,
  other,
  choices,
}: { place: number } & Pick<MergeChoiceProps, "kept" | "other" | "choices">) {
  const { t } = useTranslation();
  const called = usePersonLine();
  const member = other.file.members[place];
  if (!member) return null;
  const choice = choices.members.find(({ memberId }) => memberId === member.id);
  const value = choice?.as === "same" ? choice.keptId : choice ? `new:${choice.relation}` : null;
  const same = kept.file.members.findIndex(({ id }) => id === value);
  return (
    <div className="space-y-3 rounded-ui border border-line p-4">
      <SelectField
        field={askedField(FORM_ID, `with.${member.id}`, value)}
        label={t("merge.person", { code: other.file.code, person: called(other, place) })}
        options={[
          ...kept.file.members.map(({ id }, at) => ({
            value: id,
            label: t("merge.isSame", { code: kept.file.code, person: called(kept, at) }),
          })),
          ...JOINING_RELATIONS.map((relation) => ({
            value: `new:${relation}`,
            label: t("merge.comes", { relation: t(relationName(relation)) }),
          })),
        ]}
      />
      {same >= 0 ? (
        <SideChoice
          formId={FORM_ID}
          name={`data.${member.id}`}
          legend={t("merge.details")}
          side={choice?.as === "same" ? choice.details : "kept"}
          kept={{ code: kept.file.code, text: called(kept, same) }}
          other={{ code: other.file.code, text: called(other, place) }}
        />
      ) : null}
    </div>
  );
}

/** A text of another direction keeps to itself what stands beside it. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Somebody of a file: name, own script, birth. */
function usePersonLine() {
  const { t } = useTranslation();
  const { date } = useFormat();
  return ({ known }: MergeSide, place: number) => {
    const person = known[place];
    const name = person && [person.givenName, person.familyName].filter(Boolean).join(" ");
    const parts = [
      name || t("households.form.person", { number: place + 1 }),
      person?.nativeName ? isolated(person.nativeName) : "",
      person?.birthDate ? date(person.birthDate) : (person?.birthYear?.toString() ?? ""),
    ];
    return parts.filter(Boolean).join(" · ");
  };
}
