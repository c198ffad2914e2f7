import { prepareMailing } from "~/flow/prepare-mailing.server";
import { sendMailing } from "~/flow/send-mailing.server";
import type { MailingChannel, NewMailing } from "~/modules/owner-relations/mailing";
import { readRelationFilter } from "~/modules/owner-relations/relation-list";
import type { Viewer } from "~/modules/people/viewer";

import { once } from "../setup/requests";

const TEXTS: Omit<NewMailing, "channel"> = {
  fr: { subject: "Soirée d’information", text: "Bonjour {name},\n\nvenez nous voir." },
  de: { subject: "Informationsabend", text: "Guten Tag {name},\n\nkommen Sie vorbei." },
  lb: {},
  en: {},
};

/** A mailing to the owners the query of the list finds, not sent. @returns its id. */
export async function makeMailing(
  viewer: Viewer,
  query: string,
  channel: MailingChannel,
  texts: Partial<NewMailing> = {},
): Promise<string> {
  const filter = readRelationFilter(new URLSearchParams(query));
  const form = { ...TEXTS, ...texts, channel };
  const result = await prepareMailing(viewer, once(), { filter, form });
  if (!result.ok) throw new Error(result.reason);
  return result.mailingId;
}

/** The yes to it. */
export async function orderMailing(viewer: Viewer, mailingId: string): Promise<void> {
  const result = await sendMailing(viewer, once(), mailingId);
  if (!result.ok) throw new Error(result.reason);
}
