import type { SubmissionResult } from "@conform-to/react";

import { fallbackLanguage, isLanguage, type Language } from "~/i18n/languages";
import { useTranslation } from "~/i18n/use-translation";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { schemeName } from "~/modules/schemes/scheme-texts";
import type { LocalDate } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Card } from "~/ui/card";
import { CheckboxField } from "~/ui/checkbox-field";
import { Disclosure } from "~/ui/disclosure";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

import type { StoredOffer } from "../offer";
import { takesTerms } from "../offer-rules";
import type { OfferTerms } from "../offer-terms";
import { refuseReasonName } from "../offer-texts";
import {
  PublishForm,
  REFUSE_REASONS,
  RefuseForm,
  RequestChangesForm,
  type ReviewAct,
  SuggestWayForm,
} from "../review";
import { AcceptOfferForm } from "./accept-offer-form";
import type { ScreenedPassage } from "../screen-text";

export interface ReviewFormsProps {
  offer: StoredOffer;
  /** Passages that seem to choose tenants. */
  screened: readonly ScreenedPassage[];
  /** Terms stated before. */
  terms: OfferTerms | null;
  today: LocalDate;
  /** Whom letters go to. */
  owner: { language: string } | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What a reviewer decides: on the market, back with a note, or not at all. */
export function ReviewForms(props: ReviewFormsProps) {
  const { t } = useTranslation();
  return (
    <Card title={t("properties.review.title")}>
      <div className="space-y-6">
        {takesTerms(props.offer.scheme) ? (
          <AcceptOfferForm {...props} lastResult={resultOf("accept", props.lastResult)} />
        ) : (
          <PublishOffer {...props} />
        )}
        <div className="border-t border-line pt-5">
          <RequestChanges {...props} />
        </div>
        <div className="border-t border-line pt-4">
          <SuggestWay {...props} />
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

function SuggestWay({ offer, lastResult }: ReviewFormsProps) {
  const { t } = useTranslation();
  const own = resultOf("suggest_way", lastResult);
  const [form, fields] = useActionForm({
    id: "suggest-way",
    schema: SuggestWayForm,
    lastResult: own,
    defaultValue: { act: "suggest_way", version: String(offer.version) },
  });
  return (
    <Disclosure summary={t("properties.review.suggestQuestion")} open={own !== undefined}>
      <ActionForm
        form={form}
        labels={{
          scheme: t("properties.review.suggestedWay"),
          reviewNote: t("properties.review.suggestNote"),
        }}
        className="mt-3 space-y-3"
      >
        <HiddenField field={fields.act} />
        <HiddenField field={fields.version} value={String(offer.version)} />
        <SelectField
          field={fields.scheme}
          options={SCHEME_KEYS.filter((key) => key !== offer.scheme).map((value) => ({
            value,
            label: t(schemeName(value)),
          }))}
        />
        <TextareaField
          field={fields.reviewNote}
          rows={4}
          hint={t("properties.review.suggestHint")}
        />
        <SubmitButton formId={form.id} kind="secondary" className="w-full">
          {t("properties.review.suggest")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

function RefuseOffer({ offer, owner, lastResult }: ReviewFormsProps) {
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
        labels={{
          refuseReason: t("properties.review.refuseReason"),
          reviewNote: t("properties.review.reason"),
        }}
        className="mt-3 space-y-3"
      >
        <HiddenField field={fields.act} />
        <HiddenField field={fields.version} value={String(offer.version)} />
        <p className="text-ink-soft">
          {t("properties.review.letterHint", {
            language: t(`shell.language.${languageOf(owner)}`),
          })}
        </p>
        <SelectField
          field={fields.refuseReason}
          options={REFUSE_REASONS.map((value) => ({ value, label: t(refuseReasonName(value)) }))}
        />
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

/** In which an owner is written to. */
function languageOf(owner: ReviewFormsProps["owner"]): Language {
  return isLanguage(owner?.language) ? owner.language : fallbackLanguage;
}

/** The answer to one of the three forms; the others stay as they are. */
function resultOf(act: ReviewAct | "accept", lastResult: SubmissionResult<string[]> | undefined) {
  return lastResult?.initialValue?.["act"] === act ? lastResult : undefined;
}
