import { z } from "zod";

import { rolesWith } from "~/modules/people/permissions";
import type { Role } from "~/modules/people/roles";
import { isLocalDate, type LocalDate } from "~/platform/local-date";

import { POLICY_NOTICES } from "./policy-notices";
import { PROPOSAL_NOTICES } from "./proposal-notices";

/*
 * Everything the product tells a person by itself. A mail travels unprotected: no parameter names a person, an
 * origin, a health matter or a street; a household is its code and only for staff, a dwelling is its commune.
 * What else there is to know stands behind the link, after signing in.
 */

/** Who is told: a role on this record, the account itself, or someone who has no account yet. */
export type Audience = Role | "account" | "invitee";

/** inbox: the messages page · mail: an e-mail in the person's language. */
export type Channel = "inbox" | "mail";

/** Names end in `On` for a date and `Cents` for an amount; those are formatted in the reader's language. */
export type ParameterName =
  | "commune"
  | "household"
  | "organisation"
  | "invoice"
  | "count"
  | "overdue"
  | "days"
  | "hours"
  | "minutes"
  | "amountCents"
  | "startsOn"
  | "endsOn"
  | "answerByOn"
  | "decideByOn"
  | "visitOn"
  /** An hour of the day, as clocks show it. */
  | "time";

interface NotificationRule {
  audience: readonly Audience[];
  channels: readonly Channel[];
  parameters: readonly ParameterName[];
}

const BOTH = ["inbox", "mail"] as const;
const MAIL = ["mail"] as const;
const REVIEWERS = rolesWith("offer:review");

/** The closed list of what is told, in the order of the story. */
export const NOTIFICATIONS = {
  email_verification: { audience: ["account"], channels: MAIL, parameters: ["hours"] },
  email_already_registered: { audience: ["account"], channels: MAIL, parameters: [] },
  invitation: { audience: ["invitee"], channels: MAIL, parameters: ["organisation", "days"] },
  password_reset: { audience: ["account"], channels: MAIL, parameters: ["minutes"] },
  password_changed: { audience: ["account"], channels: MAIL, parameters: [] },
  landlord_invited: { audience: ["account"], channels: MAIL, parameters: ["days"] },

  offer_submitted: {
    audience: REVIEWERS,
    channels: BOTH,
    parameters: ["commune"],
  },
  offer_changes_requested: { audience: ["landlord"], channels: BOTH, parameters: ["commune"] },
  offer_published: { audience: ["landlord"], channels: BOTH, parameters: ["commune"] },
  offer_refused: { audience: ["landlord"], channels: BOTH, parameters: ["commune"] },
  offer_way_suggested: { audience: ["landlord"], channels: BOTH, parameters: ["commune"] },
  offer_accepted: {
    audience: ["landlord"],
    channels: BOTH,
    parameters: ["commune", "amountCents", "startsOn"],
  },
  terms_agreed: {
    audience: REVIEWERS,
    channels: BOTH,
    parameters: ["commune"],
  },
  terms_declined: {
    audience: REVIEWERS,
    channels: BOTH,
    parameters: ["commune"],
  },
  availability_asked: { audience: ["landlord"], channels: MAIL, parameters: ["commune"] },
  offer_paused: { audience: ["landlord"], channels: BOTH, parameters: ["commune"] },
  offer_withdrawn: {
    audience: ["caseworker"],
    channels: BOTH,
    parameters: ["household", "commune"],
  },

  proposal_made: {
    audience: ["landlord", "scheme_officer"],
    channels: BOTH,
    parameters: ["commune", "answerByOn"],
  },
  proposal_accepted: {
    audience: ["caseworker"],
    channels: BOTH,
    parameters: ["household", "commune"],
  },
  proposal_declined: {
    audience: ["caseworker"],
    channels: BOTH,
    parameters: ["household", "commune"],
  },
  proposal_expired: {
    audience: ["caseworker"],
    channels: BOTH,
    parameters: ["household", "commune"],
  },
  proposal_withdrawn: {
    audience: ["landlord", "scheme_officer"],
    channels: BOTH,
    parameters: ["commune"],
  },

  tenancy_signed: {
    audience: [
      "landlord",
      "caseworker",
      "guarantee_officer",
      "scheme_officer",
      "office_social_worker",
    ],
    channels: BOTH,
    parameters: ["commune", "startsOn"],
  },
  tenancy_closed: {
    audience: ["landlord", "caseworker", "scheme_officer", "office_social_worker"],
    channels: BOTH,
    parameters: ["commune", "endsOn"],
  },

  guarantee_started: {
    audience: ["landlord"],
    channels: BOTH,
    parameters: ["commune", "amountCents", "endsOn"],
  },
  guarantee_ending: {
    audience: ["landlord", "caseworker", "guarantee_officer"],
    channels: BOTH,
    parameters: ["commune", "endsOn"],
  },
  guarantee_ended: {
    audience: ["landlord", "caseworker"],
    channels: BOTH,
    parameters: ["commune", "endsOn"],
  },

  claim_filed: {
    audience: ["guarantee_officer", "caseworker"],
    channels: BOTH,
    parameters: ["commune", "amountCents", "decideByOn"],
  },
  claim_assessed: {
    audience: ["guarantee_officer", "lisko_manager"],
    channels: BOTH,
    parameters: ["commune", "amountCents", "decideByOn"],
  },
  claim_decided: { audience: ["landlord"], channels: BOTH, parameters: ["commune"] },
  claim_settled: {
    audience: ["landlord"],
    channels: BOTH,
    parameters: ["commune", "amountCents"],
  },

  invoice_issued: {
    audience: ["landlord"],
    channels: BOTH,
    parameters: ["invoice", "amountCents"],
  },

  plan_laid_out: {
    audience: ["caseworker"],
    channels: ["inbox"],
    parameters: ["household", "count"],
  },
  tasks_due: { audience: ["caseworker"], channels: BOTH, parameters: ["count", "overdue"] },
  message_to_owner: {
    audience: ["landlord"],
    channels: BOTH,
    parameters: ["organisation", "commune"],
  },
  message_from_owner: {
    audience: REVIEWERS,
    channels: BOTH,
    parameters: ["commune"],
  },
  owner_steps_due: {
    audience: REVIEWERS,
    channels: BOTH,
    parameters: ["count"],
  },
  file_returned: { audience: ["caseworker"], channels: BOTH, parameters: ["household"] },
  household_answered: { audience: ["caseworker"], channels: BOTH, parameters: ["household"] },
  transfer_asked: { audience: ["caseworker"], channels: BOTH, parameters: ["count"] },
  transfer_answered: {
    audience: ["caseworker", "lisko_manager"],
    channels: BOTH,
    parameters: ["count"],
  },
  files_assigned: { audience: ["caseworker"], channels: BOTH, parameters: ["count"] },
  files_given: { audience: ["caseworker"], channels: BOTH, parameters: ["count"] },
  cover_named: { audience: ["caseworker"], channels: BOTH, parameters: ["startsOn", "endsOn"] },
  household_silent: { audience: ["caseworker"], channels: BOTH, parameters: ["household"] },
  ...PROPOSAL_NOTICES,
  ...POLICY_NOTICES,
} as const satisfies Record<string, NotificationRule>;

export type NotificationKind = keyof typeof NOTIFICATIONS;

export const NOTIFICATION_KINDS = Object.keys(NOTIFICATIONS) as NotificationKind[];

type NumberName = "count" | "overdue" | "days" | "hours" | "minutes" | `${string}Cents`;

type ParameterValue<Name extends ParameterName> = Name extends `${string}On`
  ? LocalDate
  : Name extends NumberName
    ? number
    : string;

/** The figures of one kind's sentences; amounts are whole cents. */
export type NotificationParameters<Kind extends NotificationKind> = {
  [Name in (typeof NOTIFICATIONS)[Kind]["parameters"][number]]: ParameterValue<Name>;
};

/** One message to one person. `link` is a path of the product, or the address with a token in mails of an account. */
export interface Notification<Kind extends NotificationKind = NotificationKind> {
  kind: Kind;
  parameters: NotificationParameters<Kind>;
  link: string;
}

/** The texts of a kind: the subject is also the line in the inbox, the body also what it opens to. */
export function notificationTexts<Kind extends NotificationKind>(kind: Kind) {
  return {
    subject: `notifications.${kind}.subject` as const,
    body: `notifications.${kind}.body` as const,
  };
}

export function tellsByMail(kind: NotificationKind): boolean {
  const channels: readonly Channel[] = NOTIFICATIONS[kind].channels;
  return channels.includes("mail");
}

/** Is this role told of this kind at all? */
export function isTold(audience: Audience, kind: NotificationKind): boolean {
  const told: readonly Audience[] = NOTIFICATIONS[kind].audience;
  return told.includes(audience);
}

export function isNotificationKind(text: string): text is NotificationKind {
  return Object.hasOwn(NOTIFICATIONS, text);
}

const shortText = z.string().min(1).max(120);
/** JSON written from a bigint holds digits as text. */
const figure = z.union([
  z.int().nonnegative(),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
]);
const day = z.string().refine(isLocalDate);

const TEXTS: readonly ParameterName[] = ["commune", "household", "organisation", "invoice", "time"];

function parameterSchema(name: ParameterName) {
  if (name.endsWith("On")) return day;
  return TEXTS.includes(name) ? shortText : figure;
}

/**
 * Reads stored parameters back. Exactly the kind's own are allowed, so nothing else can slip into a mail.
 *
 * @throws ZodError when the record was written by something else than this list.
 */
export function readParameters<Kind extends NotificationKind>(
  kind: Kind,
  stored: unknown,
): NotificationParameters<Kind> {
  const names: readonly ParameterName[] = NOTIFICATIONS[kind].parameters;
  const shape = Object.fromEntries(names.map((name) => [name, parameterSchema(name)]));
  return z.strictObject(shape).parse(stored) as NotificationParameters<Kind>;
}

/** The sentences around every mail: greeting, where to open it (`{link}`), who writes, and why. */
export const MAIL_FRAME = {
  greeting: "notifications.mail.greeting",
  open: "notifications.mail.open",
  closing: "notifications.mail.closing",
  why: "notifications.mail.why",
} as const;
