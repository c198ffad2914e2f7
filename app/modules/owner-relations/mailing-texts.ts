import type { MailingRefusal } from "./mailing-rules";

/** Why nothing was prepared or sent; the end of the key is the code of the refusal. */
export const mailingRefusalText = (reason: MailingRefusal) =>
  `owner-relations.mailingRefused.${reason}` as const;
