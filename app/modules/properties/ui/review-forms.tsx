import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { CheckboxField } from "~/ui/checkbox-field";
import { Disclosure } from "~/ui/disclosure";
import { HiddenField } from "~/ui/hidden-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import type { StoredOffer } from "../offer";
import { PublishForm, RefuseForm, RequestChangesForm, type ReviewAct } from "../review";
import type { ScreenedPassage } from "../screen-text";

export interface ReviewFormsProps {
  offer: StoredOffer;
  /** Passages that seem to choose tenants. */
  screened: readonly ScreenedPassage[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What a reviewer decides: on the market, back with a note, or not at all. */
export function ReviewForms(props: ReviewFormsProps) {
  const { t } = useTranslation();
  return (
    <Card title={t("properties.review.title")}>
      <div className="space-y-6">
        <PublishOffer {...props} />
        <div className="border-t border-line pt-5">
          <RequestChanges {...props} />
        </div>
        <div className="border-t border-line pt-4">
          <RefuseOffer {...props} />
        </div>
      </div>
    </Card>
  );
}

function PublishOffer({ offer, screened, lastResult }: ReviewFormsProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "publish",
    schema: PublishForm,
    lastResult: resultOf("publish", lastResult),
    defaultValue: { act: "publish", version: String(offer.version) },
  });
  return (
    <ActionForm
      form={form}
      labels={{ textRead: t("properties.review.textRead") }}
      className="space-y-3"
    >
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} value={String(offer.version)} />
      <p>{t("properties.review.publishHint")}</p>
      {screened.length > 0 ? <CheckboxField field={fields.textRead} /> : null}
      <SubmitButton formId={form.id} className="w-full">
        {t("properties.review.publish")}
      </SubmitButton>
    </ActionForm>
  );
}

function RequestChanges({ offer, lastResult }: ReviewFormsProps) {
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "request-changes",
    schema: RequestChangesForm,
    lastResult: resultOf("request_changes", lastResult),
    defaultValue: { act: "request_changes", version: String(offer.version) },
  });
  return (
    <ActionForm
      form={form}
      labels={{ reviewNote: t("properties.review.note") }}
      className="space-y-3"
    >
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} value={String(offer.version)} />
      <TextareaField field={fields.reviewNote} rows={4} hint={t("properties.review.noteHint")} />
      <SubmitButton formId={form.id} kind="secondary" className="w-full">
        {t("properties.review.requestChanges")}
      </SubmitButton>
    </ActionForm>
  );
}

function RefuseOffer({ offer, lastResult }: ReviewFormsProps) {
  const { t } = useTranslation();
  const own = resultOf("refuse", lastResult);
  const [form, fields] = useActionForm({
    id: "refuse",
    schema: RefuseForm,
    lastResult: own,
    defaultValue: { act: "refuse", version: String(offer.version) },
  });
  return (
    <Disclosure summary={t("properties.review.refuseQuestion")} open={own !== undefined}>
      <ActionForm
        form={form}
        labels={{ reviewNote: t("properties.review.reason") }}
        className="space-y-3"
      >
        <HiddenField field={fields.act} />
        <HiddenField field={fields.version} value={String(offer.version)} />
        <TextareaField
          field={fields.reviewNote}
          rows={4}
          hint={t("properties.review.reasonHint")}
        />
        <SubmitButton formId={form.id} kind="danger" className="w-full">
          {t("properties.review.refuse")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

/** The answer to one of the three forms; the others stay as they are. */
function resultOf(act: ReviewAct, lastResult: SubmissionResult<string[]> | undefined) {
  return lastResult?.initialValue?.["act"] === act ? lastResult : undefined;
}
