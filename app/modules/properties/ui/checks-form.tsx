import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { luxembourgDay } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { HiddenField } from "~/ui/hidden-field";
import { LinkButton } from "~/ui/link-button";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import type { Tone } from "~/ui/tone";
import { useActionForm } from "~/ui/use-action-form";
import { useHydrated } from "~/ui/use-hydrated";

import type { OfferStatus, StoredOffer } from "../offer";
import {
  CHECK_KINDS,
  CHECK_RESULTS,
  type CheckKind,
  type CheckResult,
  ChecksForm,
  type OfferCheck,
} from "../offer-check";
import type { Visit } from "../visit";
import { PhotoGallery } from "./photo-gallery";

export interface OfferChecksProps {
  offer: StoredOffer;
  checks: readonly OfferCheck[];
  /** The last visit of the dwelling that was finished. */
  visit: Visit | null;
  /** What is known already of the subject of a check. */
  notes?: Partial<Record<CheckKind, ReactNode>>;
  /** The viewer may note what was looked at. */
  mayCheck: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

type ShownResult = CheckResult | "open" | "none";
const tones: Record<ShownResult, Tone> = {
  ok: "done",
  failed: "danger",
  waived: "neutral",
  open: "attention",
  none: "neutral",
};

/** Offers for which a check may still come; what was not noted of others is no task any more. */
const BEFORE_MARKET: readonly OfferStatus[] = [
  "draft",
  "submitted",
  "changes_requested",
  "accepted",
];

/** What is looked at before an offer goes on the market: how it stands, and the form that notes it. */
export function OfferChecks(props: OfferChecksProps) {
  const { offer, checks, visit, notes = {}, mayCheck, lastResult } = props;
  const { t } = useTranslation();
  const { date } = useFormat();
  const isOpen = CHECK_KINDS.some((kind) => !checks.some((check) => check.kind === kind));
  return (
    <Card title={t("properties.checks.title")}>
      <ul className="space-y-3">
        {CHECK_KINDS.map((kind) => {
          const check = checks.find((made) => made.kind === kind);
          const result = check?.result ?? (BEFORE_MARKET.includes(offer.status) ? "open" : "none");
          return (
            <li key={kind}>
              <div className="flex items-start justify-between gap-2">
                <span className="min-w-0">{t(`properties.checks.kind.${kind}`)}</span>
                <Badge tone={tones[result]}>{t(`properties.checks.result.${result}`)}</Badge>
              </div>
              {check ? (
                <p className="text-sm text-ink-soft">
                  {date(luxembourgDay(check.checkedAt), "short")}
                  {check.note ? <span dir="auto"> · {check.note}</span> : null}
                </p>
              ) : null}
              {notes[kind]}
            </li>
          );
        })}
      </ul>
      {visit && visit.photos.length > 0 ? (
        <Disclosure summary={t("properties.visit.photos")} className="mt-4">
          <PhotoGallery photos={visit.photos.map((fileId) => ({ fileId, alt: "" }))} />
        </Disclosure>
      ) : null}
      {mayCheck ? (
        <p className="mt-4">
          <LinkButton to={paths.visitDwelling(offer.id)} className="w-full">
            {t("properties.visit.open")}
          </LinkButton>
        </p>
      ) : null}
      {mayCheck ? (
        <Disclosure
          summary={t("properties.checks.edit")}
          open={isOpen || lastResult !== undefined}
          className="mt-4"
        >
          <ChecksFields offer={offer} checks={checks} lastResult={lastResult} />
        </Disclosure>
      ) : null}
    </Card>
  );
}

function ChecksFields({
  offer,
  checks,
  lastResult,
}: Omit<OfferChecksProps, "mayCheck" | "notes" | "visit">) {
  const { t } = useTranslation();
  const stored = (kind: (typeof CHECK_KINDS)[number]) => {
    const check = checks.find((made) => made.kind === kind);
    return { result: check?.result ?? undefined, note: check?.note ?? "" };
  };
  const [form, fields] = useActionForm({
    id: "checks",
    schema: ChecksForm,
    lastResult,
    defaultValue: {
      act: "check",
      version: String(offer.version),
      exists: stored("exists"),
      title: stored("title"),
      papers: stored("papers"),
      habitability: stored("habitability"),
    },
  });
  const isHydrated = useHydrated();
  const asksNote = (result: string | undefined, note: string | undefined) =>
    !isHydrated || result === "failed" || result === "waived" || (note ?? "") !== "";
  const labels = Object.fromEntries(
    CHECK_KINDS.flatMap((kind) => [
      [`${kind}.result`, t(`properties.checks.kind.${kind}`)],
      [`${kind}.note`, t("properties.checks.note")],
    ]),
  );
  return (
    <ActionForm form={form} labels={labels} className="mt-3 space-y-4">
      <HiddenField field={fields.act} />
      <HiddenField field={fields.version} value={String(offer.version)} />
      {CHECK_KINDS.map((kind) => {
        const line = fields[kind].getFieldset();
        return (
          <div key={kind} className="space-y-2 border-t border-line pt-3">
            <SelectField
              field={line.result}
              isNeeded
              hint={t(`properties.checks.hint.${kind}`)}
              options={CHECK_RESULTS.map((value) => ({
                value,
                label: t(`properties.checks.result.${value}`),
              }))}
            />
            {asksNote(line.result.value, line.note.value) ? (
              <TextareaField field={line.note} rows={2} isNeeded />
            ) : null}
          </div>
        );
      })}
      <SubmitButton formId={form.id} kind="secondary" className="w-full">
        {t("properties.checks.save")}
      </SubmitButton>
    </ActionForm>
  );
}
