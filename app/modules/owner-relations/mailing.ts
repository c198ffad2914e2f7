import { z } from "zod";

import { type Language, languages } from "~/i18n/languages";
import { choiceField, longTextField, textField } from "~/platform/form-field";

import { wrongPlaceholder } from "./mailing-text";
import type { ContactChannel } from "./owner-relation";

export const MAILING_CHANNELS = ["letter", "email"] as const satisfies readonly ContactChannel[];
export type MailingChannel = (typeof MAILING_CHANNELS)[number];

/** `making`: letters are drawn or mails sent by the worker. */
export const MAILING_STATUSES = ["draft", "making", "done", "failed", "discarded"] as const;
export type MailingStatus = (typeof MAILING_STATUSES)[number];

/** `unsure`: the work stopped while the mail was handed over; it is not sent a second time. */
export const RECIPIENT_STATES = [
  "waiting",
  "sending",
  "sent",
  "unsure",
  "undeliverable",
  "returned",
  "left_out",
] as const;
export type RecipientState = (typeof RECIPIENT_STATES)[number];

/** Why an owner gets nothing. */
export const LEFT_OUT_REASONS = [
  "no_contact",
  "no_address",
  "letter_returned",
  "no_email",
  "email_undeliverable",
  "no_commune",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export const MAILING_BOUNDS = { owners: 5_000, subject: 150, text: 6_000 } as const;

/** One language of a mailing, with its placeholders. */
export type MailingText = { subject: string; text: string };
/** French is always there, for whoever's language is empty. */
export type MailingTexts = { fr: MailingText } & Partial<Record<Language, MailingText>>;

export interface Mailing {
  id: string;
  channel: MailingChannel;
  texts: MailingTexts;
  status: MailingStatus;
  createdByName: string;
  createdAt: Date;
  sentAt: Date | null;
  finishedAt: Date | null;
  /** Who writes. */
  organisationId: string;
  /** Letters drawn so far. */
  made: number;
  fileId: string | null;
  counts: Partial<Record<RecipientState, number>>;
}

export interface MailingRecipient {
  id: string;
  relationId: string;
  name: string;
  email: string | null;
  postalAddress: string | null;
  language: Language;
  communeName: string | null;
  state: RecipientState;
  /** A code of `LEFT_OUT_REASONS`, or what the mail server answered. */
  reason: string | null;
}

const part = z
  .object({
    subject: textField(MAILING_BOUNDS.subject).optional(),
    text: longTextField(MAILING_BOUNDS.text).optional(),
  })
  .prefault({});

const textFields = { fr: part, de: part, lb: part, en: part } satisfies Record<
  Language,
  typeof part
>;

type Parts = Record<Language, z.output<typeof part>>;

function checkTexts(form: Parts, context: z.RefinementCtx): void {
  for (const language of languages) {
    const written = form[language];
    const isNeeded =
      language === "fr" || written.subject !== undefined || written.text !== undefined;
    for (const name of ["subject", "text"] as const) {
      const value = written[name];
      const path = [language, name];
      if (value === undefined) {
        if (isNeeded) context.addIssue({ code: "custom", path, message: "forms.error.required" });
        continue;
      }
      const wrong = wrongPlaceholder(value);
      if (wrong !== null) {
        const message = `owner-relations.error.placeholder|${JSON.stringify({ given: wrong })}`;
        context.addIssue({ code: "custom", path, message });
      }
    }
  }
}

/** Prepares a mailing to the owners the list shows. */
export const NewMailingForm = z
  .object({ channel: choiceField(MAILING_CHANNELS), ...textFields })
  .superRefine(checkTexts);
export type NewMailing = z.output<typeof NewMailingForm>;

/** Changes the texts of one that was not sent. */
export const EditMailingForm = z
  .object({ act: z.literal("write"), ...textFields })
  .superRefine(checkTexts);

export const SendMailingForm = z.object({ act: z.literal("send") });
export const DiscardMailingForm = z.object({ act: z.literal("discard") });
/** The letter to this owner came back. */
export const ReturnedForm = z.object({
  act: z.literal("returned"),
  recipientId: z.uuid("forms.error.invalid"),
});

/** Everything that may be sent from the page of a mailing. */
export const MailingActForm = z.discriminatedUnion("act", [
  EditMailingForm,
  SendMailingForm,
  DiscardMailingForm,
  ReturnedForm,
]);

/** What was written, language by language; an empty one is left out. */
export function textsOf(form: Parts): MailingTexts {
  const whole = languages.flatMap((language) => {
    const { subject, text } = form[language];
    return subject !== undefined && text !== undefined ? [[language, { subject, text }]] : [];
  });
  return Object.fromEntries(whole) as MailingTexts;
}

const Stored = z.object({ subject: z.string(), text: z.string() });
/** As the database keeps them. */
export const StoredTexts = z.object({
  fr: Stored,
  de: Stored.optional(),
  lb: Stored.optional(),
  en: Stored.optional(),
});
