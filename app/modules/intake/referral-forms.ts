import { z } from "zod";

import { LANGUAGES } from "~/modules/households/household";
import { keptApartField } from "~/modules/households/household-form";
import { emailField, phoneField } from "~/modules/people/account";
import {
  checkboxField,
  choiceField,
  dateField,
  longTextField,
  textField,
  wholeNumberField,
} from "~/platform/form-field";
import { addMonths, type LocalDate } from "~/platform/local-date";

import { INTAKE_BOUNDS, slotField } from "./appointment-forms";
import { REFERRAL_REFERRERS, URGENCIES } from "./referral";

const sentFields = (today: LocalDate) => ({
  /** The house it is sent to. */
  organisationId: z.uuid("forms.error.choice").optional(),
  contact: textField(200),
  givenName: textField(INTAKE_BOUNDS.name),
  familyName: textField(INTAKE_BOUNDS.name),
  phone: phoneField().optional(),
  email: emailField().optional(),
  keptApart: keptApartField(),
  need: longTextField(1000),
  urgency: choiceField(URGENCIES),
  persons: wholeNumberField(1, INTAKE_BOUNDS.persons),
  languages: z
    .array(choiceField(LANGUAGES), { error: "forms.error.requiredChoice" })
    .max(LANGUAGES.length)
    .default([]),
  interpreterNeeded: checkboxField(),
  consentOn: dateField({ from: addMonths(today, -12), to: today }),
});

/** What an office social sends. @param today Luxembourg's day. */
export const sendReferralForm = (today: LocalDate) => z.object(sentFields(today));

/** A referral that came by telephone or letter, as staff takes it down. @param today Luxembourg's day. */
export const recordReferralForm = (today: LocalDate) =>
  z
    .object({
      ...sentFields(today),
      referrer: choiceField(REFERRAL_REFERRERS),
      referringOrganisationId: z.uuid("forms.error.choice").optional(),
      receivedOn: dateField({ from: addMonths(today, -12), to: today }),
    })
    .superRefine(({ referrer, referringOrganisationId, consentOn, receivedOn }, context) => {
      const add = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (referringOrganisationId !== undefined && referrer !== "office_social") {
        add("referringOrganisationId", "intake.error.office_of_other");
      }
      if (consentOn > receivedOn) add("consentOn", "intake.error.consent_after");
    });

export type SendReferral = z.output<ReturnType<typeof sendReferralForm>>;
export type RecordReferral = z.output<ReturnType<typeof recordReferralForm>>;

export const ScheduleReferralForm = z.object({ act: z.literal("schedule"), slot: slotField() });
export const DeclineReferralForm = z.object({
  act: z.literal("not_take"),
  reason: longTextField(500),
});

/** What may be sent from the page of a referral. */
export const ReferralActForm = z.discriminatedUnion("act", [
  ScheduleReferralForm,
  DeclineReferralForm,
]);
export type ReferralAct = z.output<typeof ReferralActForm>;
