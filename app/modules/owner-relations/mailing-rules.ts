import { accept, refuse, type Verdict } from "~/platform/result";

import type { LeftOutReason, Mailing, MailingChannel } from "./mailing";
import type { OwnerRelation } from "./owner-relation";
import { isClosed } from "./relation-rules";

export const MAILING_REFUSALS = ["nobody", "too_many", "wrong_status", "not_returnable"] as const;
export type MailingRefusal = (typeof MAILING_REFUSALS)[number];

type Reached = Pick<
  OwnerRelation,
  "noContact" | "email" | "emailFailure" | "postalAddress" | "letterReturnedOn"
>;

/**
 * Why an owner gets no letter or mail; null when he gets it.
 *
 * @param needsCommune the text in his language names a commune.
 */
export function leftOutReason(
  owner: Reached & { communeName: string | null },
  channel: MailingChannel,
  needsCommune: boolean,
): LeftOutReason | null {
  if (isClosed(owner.noContact, channel)) return "no_contact";
  if (channel === "letter") {
    if (!owner.postalAddress) return "no_address";
    if (owner.letterReturnedOn !== null) return "letter_returned";
  } else {
    if (!owner.email) return "no_email";
    if (owner.emailFailure !== null) return "email_undeliverable";
  }
  return needsCommune && !owner.communeName ? "no_commune" : null;
}

/** A mailing leaves once, and only to somebody. */
export function decideSend({
  status,
  counts,
}: Pick<Mailing, "status" | "counts">): Verdict<object, MailingRefusal> {
  if (status !== "draft") return refuse("wrong_status");
  return (counts.waiting ?? 0) > 0 ? accept() : refuse("nobody");
}
