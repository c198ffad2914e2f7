import { z } from "zod";

import { languages } from "~/i18n/languages";
import { emailField, personNameField, phoneField } from "~/modules/people/account";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import {
  choiceField,
  dateField,
  longTextField,
  textField,
  wholeNumberField,
} from "~/platform/form-field";
import { addMonths, type LocalDate } from "~/platform/local-date";

import { ENTRY_KINDS, ENTRY_WAYS } from "./contact-entry";
import { IDENTITY_DOCUMENTS } from "./identity-check";
import {
  CONTACT_CHANNELS,
  NO_CONTACT_WISHES,
  OWN_STAGES,
  RELATION_SOURCES,
} from "./owner-relation";

export const RELATION_BOUNDS = {
  nextStep: 300,
  reason: 500,
  entry: 4000,
  /** How far ahead a next step may lie, and how far back something may have happened. */
  monthsAhead: 24,
  monthsBack: 60,
} as const;
const bounds = RELATION_BOUNDS;

const version = wholeNumberField(0, 1_000_000);

/** What staff knows of an owner. */
const contactFields = {
  phone: phoneField().optional(),
  postalAddress: longTextField(500).optional(),
  scheme: choiceField(SCHEME_KEYS).optional(),
  communeCode: z
    .string()
    .regex(/^\d{4}$/, "forms.error.choice")
    .optional(),
  source: choiceField(RELATION_SOURCES),
};
const personFields = {
  name: personNameField(),
  email: emailField().optional(),
  language: choiceField(languages),
};

const stepFields = (today: LocalDate) => ({
  nextStep: textField(bounds.nextStep).optional(),
  nextStepOn: dateField({ from: today, to: addMonths(today, bounds.monthsAhead) }).optional(),
});

/** A next step has a day, and a day says what is to be done. */
function needBoth(
  { nextStep, nextStepOn }: { nextStep?: string | undefined; nextStepOn?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (nextStep !== undefined && nextStepOn === undefined) {
    context.addIssue({
      code: "custom",
      path: ["nextStepOn"],
      message: "owner-relations.error.step_without_day",
    });
  }
  if (nextStepOn !== undefined && nextStep === undefined) {
    context.addIssue({
      code: "custom",
      path: ["nextStep"],
      message: "owner-relations.error.day_without_step",
    });
  }
}

/** Somebody with whom nothing can be done again is not kept. */
function needWay(
  form: {
    email?: string | undefined;
    phone?: string | undefined;
    postalAddress?: string | undefined;
  },
  context: z.RefinementCtx,
): void {
  if (form.email ?? form.phone ?? form.postalAddress) return;
  context.addIssue({
    code: "custom",
    path: ["phone"],
    message: "owner-relations.error.unreachable",
  });
}

/** Takes down somebody new: who it is, what was said, what comes next. @param today Luxembourg's day. */
export const newRelationForm = (today: LocalDate) =>
  z
    .object({
      ...personFields,
      ...contactFields,
      said: longTextField(bounds.entry).optional(),
      ...stepFields(today),
    })
    .superRefine(needBoth)
    .superRefine(needWay);
export type NewRelation = z.output<ReturnType<typeof newRelationForm>>;

/** Corrects what is known of somebody without an account. */
export const EditRelationForm = z
  .object({ version, ...personFields, ...contactFields })
  .superRefine(needWay);
/** Of an owner with an account: name, address for mails and language are his own to change. */
export const EditLinkedRelationForm = z.object({ version, ...contactFields });
export type EditRelation = z.output<typeof EditLinkedRelationForm> &
  Partial<Pick<z.output<typeof EditRelationForm>, "name" | "email" | "language">>;

/** What is to be done next, by whom; both parts empty: nothing. */
export const planForm = (today: LocalDate) =>
  z
    .object({
      act: z.literal("plan"),
      version,
      responsibleId: z.uuid("forms.error.choice"),
      ...stepFields(today),
    })
    .superRefine(needBoth);
export type PlanStep = z.output<ReturnType<typeof planForm>>;

/** Moves an owner without open offers. */
export const MoveForm = z
  .object({
    act: z.literal("move"),
    relationId: z.uuid("forms.error.invalid"),
    version,
    stage: choiceField(OWN_STAGES),
    reason: textField(bounds.reason).optional(),
  })
  .superRefine(({ stage, reason }, context) => {
    if (stage !== "not_now" || reason !== undefined) return;
    context.addIssue({
      code: "custom",
      path: ["reason"],
      message: "owner-relations.error.reason_missing",
    });
  });
export type MoveRelation = z.output<typeof MoveForm>;

/** Writes a call, a mail, a letter, a visit or a note into the log. */
export const entryForm = (today: LocalDate) =>
  z
    .object({
      act: z.literal("note"),
      kind: choiceField(ENTRY_KINDS),
      direction: choiceField(ENTRY_WAYS).optional(),
      happenedOn: dateField({ from: addMonths(today, -bounds.monthsBack), to: today }),
      text: longTextField(bounds.entry),
      correctsId: z.uuid("forms.error.choice").optional(),
    })
    .superRefine(({ kind, direction }, context) => {
      if (kind === "visit" || kind === "note" || direction !== undefined) return;
      context.addIssue({
        code: "custom",
        path: ["direction"],
        message: "owner-relations.error.direction_missing",
      });
    });
export type WriteEntry = z.output<ReturnType<typeof entryForm>>;

/** From now on the owner is not written to, or calls are to be thought over. */
export const NoContactForm = z.object({
  act: z.literal("no_contact"),
  wish: choiceField(NO_CONTACT_WISHES),
  channels: z.array(choiceField(CONTACT_CHANNELS)).min(1, "owner-relations.error.channel_missing"),
  reason: textField(bounds.reason).optional(),
});
export type SetNoContact = z.output<typeof NoContactForm>;
export const ContactAgainForm = z.object({ act: z.literal("contact_again") });

export const verifyForm = (today: LocalDate) =>
  z.object({
    act: z.literal("verify_identity"),
    documentKind: choiceField(IDENTITY_DOCUMENTS),
    seenOn: dateField({ from: addMonths(today, -bounds.monthsBack), to: today }),
  });
export type VerifyIdentity = z.output<ReturnType<typeof verifyForm>>;
export const WithdrawIdentityForm = z.object({
  act: z.literal("withdraw_identity"),
  reason: textField(bounds.reason),
});

/** A letter came back, or letters and mails arrive again. */
export const LetterReturnedForm = z.object({ act: z.literal("letter_returned") });
export const ReachableForm = z.object({ act: z.literal("reachable") });

/** Everything that may be sent from the page of an owner. @param today Luxembourg's day. */
export const relationActForm = (today: LocalDate) =>
  z.discriminatedUnion("act", [
    planForm(today),
    MoveForm,
    entryForm(today),
    NoContactForm,
    ContactAgainForm,
    verifyForm(today),
    WithdrawIdentityForm,
    LetterReturnedForm,
    ReachableForm,
  ]);
export type RelationAct = z.output<ReturnType<typeof relationActForm>>;
