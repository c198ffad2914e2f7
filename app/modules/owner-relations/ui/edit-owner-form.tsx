import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { useActionForm } from "~/ui/use-action-form";

import type { OwnerRelation } from "../owner-relation";
import { EditLinkedRelationForm, EditRelationForm } from "../relation-forms";
import { ContactFields, type NamedCommune, PersonFields, useContactLabels } from "./contact-fields";

export interface EditOwnerFormProps {
  relation: OwnerRelation;
  communes: readonly NamedCommune[];
  mayChooseWay: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

const known = (relation: OwnerRelation) => ({
  version: String(relation.version),
  phone: relation.phone ?? undefined,
  postalAddress: relation.postalAddress ?? undefined,
  scheme: relation.scheme ?? undefined,
  communeCode: relation.communeCode ?? undefined,
  source: relation.source,
});

/** Corrects what is known of somebody without an account. */
export function EditOwnerForm(props: EditOwnerFormProps) {
  const { relation, communes, mayChooseWay, lastResult } = props;
  const { t } = useTranslation();
  const { name, email, language } = relation;
  const [form, fields] = useActionForm({
    id: "edit-owner",
    schema: EditRelationForm,
    lastResult,
    defaultValue: { ...known(relation), name, email: email ?? undefined, language },
  });
  return (
    <ActionForm form={form} labels={useContactLabels()}>
      <HiddenField field={fields.version} />
      <PersonFields fields={fields} />
      <ContactFields fields={fields} communes={communes} mayChooseWay={mayChooseWay} />
      <SubmitButton formId={form.id}>{t("shell.action.save")}</SubmitButton>
    </ActionForm>
  );
}

/** The same for an owner with an account, who keeps the rest himself. */
export function EditLinkedOwnerForm(props: EditOwnerFormProps) {
  const { relation, communes, mayChooseWay, lastResult } = props;
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "edit-owner",
    schema: EditLinkedRelationForm,
    lastResult,
    defaultValue: known(relation),
  });
  return (
    <ActionForm form={form} labels={useContactLabels()}>
      <HiddenField field={fields.version} />
      <ContactFields
        fields={fields}
        communes={communes}
        mayChooseWay={mayChooseWay}
        hint={t("owner-relations.hint.linked")}
      />
      <SubmitButton formId={form.id}>{t("shell.action.save")}</SubmitButton>
    </ActionForm>
  );
}
