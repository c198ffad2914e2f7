import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ownResult } from "~/modules/people/ui/own-result";
import { ActionForm } from "~/ui/action-form";
import { Disclosure } from "~/ui/disclosure";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { OWN_STAGES, type RelationRow } from "../owner-relation";
import { MoveForm } from "../relation-forms";

export interface MoveOwnerProps {
  relation: Pick<RelationRow, "id" | "name" | "ownStage" | "version">;
  lastResult: SubmissionResult | undefined;
}

/** Moves an owner on, or puts him aside with a reason. */
export function MoveOwner({ relation, lastResult }: MoveOwnerProps) {
  const { t } = useTranslation();
  const own = ownResult(lastResult, { act: "move", relationId: relation.id });
  const next = relation.ownStage === "first_contact" ? "informed" : undefined;
  const [form, fields] = useActionForm({
    id: `move-${relation.id}`,
    schema: MoveForm,
    lastResult: own,
    defaultValue: {
      act: "move",
      relationId: relation.id,
      version: String(relation.version),
      stage: next,
    },
  });
  const labels = {
    stage: t("owner-relations.move.stage"),
    reason: t("owner-relations.move.reason"),
  };
  return (
    <Disclosure
      open={own !== undefined}
      summary={
        <>
          {t("owner-relations.move.open")}
          <span className="sr-only"> – {relation.name}</span>
        </>
      }
    >
      <ActionForm form={form} labels={labels} className="mt-2 space-y-3">
        <HiddenField field={fields.act} />
        <HiddenField field={fields.relationId} />
        <HiddenField field={fields.version} value={String(relation.version)} />
        <SelectField
          field={fields.stage}
          options={OWN_STAGES.filter((stage) => stage !== relation.ownStage).map((value) => ({
            value,
            label: t(`owner-relations.stage.${value}`),
          }))}
        />
        <TextField field={fields.reason} hint={t("owner-relations.move.reasonHint")} />
        <SubmitButton formId={form.id} size="small" kind="secondary">
          {t("owner-relations.move.send")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
