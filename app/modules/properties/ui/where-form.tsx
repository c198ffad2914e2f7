import type { SubmissionResult } from "@conform-to/react";

import { useTranslation } from "~/i18n/use-translation";
import type { Canton } from "~/modules/communes/commune";
import { communesByCanton } from "~/modules/communes/commune-groups";
import { ActionForm } from "~/ui/action-form";
import { CheckboxField } from "~/ui/checkbox-field";
import { unpackMessage } from "~/ui/message";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useActionForm } from "~/ui/use-action-form";

import { type StoredDwelling, WhereStep } from "../dwelling";
import type { StoredOffer } from "../offer";
import { readSentPin } from "../proposed-pin";
import { CommunePin } from "./commune-pin";
import { PinProposal } from "./pin-proposal";
import { StepButtons } from "./step-buttons";
import { useStepLabels } from "./use-step-labels";

export interface StepFormProps {
  offer: StoredOffer;
  /** Fingerprint of the answers shown. */
  seen?: string | undefined;
  lastResult: SubmissionResult<string[]> | undefined;
}

export interface WhereFormProps extends StepFormProps {
  dwelling: StoredDwelling;
  communes: readonly { code: string; name: string; canton: Canton }[];
  mapStyleUrl: string | undefined;
}

/** Wizard step `where`. */
export function WhereForm({
  offer,
  dwelling,
  communes,
  mapStyleUrl,
  seen,
  lastResult,
}: WhereFormProps) {
  const { t } = useTranslation();
  const labels = useStepLabels();
  const { address, point } = dwelling;
  const sent = readSentPin(lastResult?.initialValue);
  const [form, fields] = useActionForm({
    id: "where",
    schema: WhereStep,
    lastResult,
    defaultValue: {
      street: address.street ?? "",
      houseNumber: address.houseNumber ?? "",
      unit: address.unit ?? "",
      postalCode: address.postalCode ?? "",
      locality: address.locality ?? "",
      communeCode: address.communeCode ?? "",
      lon: point?.lon.toFixed(5) ?? "",
      lat: point?.lat.toFixed(5) ?? "",
    },
  });
  return (
    <ActionForm form={form} labels={labels} seen={seen}>
      <div className="grid grid-cols-[7rem_minmax(0,1fr)] items-end gap-x-4 gap-y-6">
        <TextField field={fields.houseNumber} />
        <TextField field={fields.street} />
        <div className="col-span-2">
          <TextField field={fields.unit} hint={t("properties.hint.unit")} />
        </div>
        <TextField field={fields.postalCode} inputMode="numeric" />
        <TextField field={fields.locality} />
      </div>
      <SelectField
        field={fields.communeCode}
        options={communesByCanton(communes)}
        hint={t("properties.hint.communeCode")}
      />
      <CommunePin
        latitude={fields.lat}
        longitude={fields.lon}
        communeCode={fields.communeCode.value ?? ""}
        savedCode={address.communeCode ?? ""}
        sent={sent}
        styleUrl={mapStyleUrl}
      />
      {sent?.foundBy ? <PinProposal pin={sent} foundBy={sent.foundBy} /> : null}
      {asksToConfirmPin(lastResult) ? (
        <CheckboxField field={fields.pinConfirmed} hint={t("properties.hint.pinConfirmed")} />
      ) : null}
      <StepButtons
        formId={form.id}
        offerId={offer.id}
        step="where"
        toCheck={offer.wizardStep === "check"}
      />
    </ActionForm>
  );
}

/** The last answer put the pin outside the commune's area, and an owner's word settles it. */
function asksToConfirmPin(lastResult: SubmissionResult<string[]> | undefined): boolean {
  const refusals = lastResult?.error?.[""] ?? [];
  return refusals.some((text) => unpackMessage(text).key === "properties.refused.pin_outside");
}
