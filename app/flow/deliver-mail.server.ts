import { updateHouseholdQuestionToken } from "~/modules/households/household-questions.server";
import { languagesToAsk } from "~/modules/households/still-looking";
import { type Addressee, composeMail } from "~/modules/notifications/compose-mail.server";
import { getNotification } from "~/modules/notifications/get-notification.server";
import { type AccountMail, INVITATION_DAYS, TOKEN_MINUTES } from "~/modules/people/account-token";
import { createAccountToken } from "~/modules/people/create-account-token.server";
import { getAddressee } from "~/modules/people/get-addressee.server";
import { createInvitationToken } from "~/modules/people/invitation-token.server";
import { hashToken, newToken } from "~/modules/people/session.server";
import { AVAILABILITY_ANSWERS } from "~/modules/properties/availability";
import { updateQuestionToken } from "~/modules/properties/availability-questions.server";
import { paths } from "~/paths";
import { SYSTEM } from "~/platform/database/viewer-context";
import { type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { type Mail, sendMail } from "~/platform/mail/send-mail.server";

import { ownerChoices } from "./answer-links.server";
import { composeStillLooking } from "./still-looking-texts.server";

/*
 * Mails are sent after the transaction that makes their token, so a mail that could not be sent is tried again with a
 * new token. One that was sent twice says the same twice; only the link of the last one works.
 */

/** Mails a notification. */
export async function deliverNotification(notificationId: string): Promise<void> {
  const mail = await withViewer(SYSTEM, async (tx) => {
    const found = await getNotification(tx, notificationId);
    const addressee = found && (await getAddressee(tx, found.accountId));
    if (!addressee) return null;
    return composeMail(addressee, found.notification, await ownerChoices(tx, found));
  });
  if (mail) await sendMail(mail);
}

/** Mails what concerns an account itself; the link's token is made now. */
export async function deliverAccountMail(accountId: string, purpose: AccountMail): Promise<void> {
  const mail = await withViewer(SYSTEM, async (tx) => {
    const addressee = await getAddressee(tx, accountId);
    return addressee && composeAccountMail(tx, accountId, addressee, purpose);
  });
  if (mail) await sendMail(mail);
}

/** Mails an invitation; the link's token is made now. */
export async function deliverInvitation(invitationId: string): Promise<void> {
  const mail = await withViewer(SYSTEM, async (tx) => {
    const invitation = await createInvitationToken(tx, invitationId, new Date());
    if (!invitation) return null;
    const { organisation, token } = invitation;
    const parameters = { organisation, days: INVITATION_DAYS };
    const link = paths.acceptInvitation(token);
    return composeMail(invitation, { kind: "invitation", parameters, link });
  });
  if (mail) await sendMail(mail);
}

/** Mails the question whether a dwelling is still free; its links' token is made now. */
export async function deliverQuestion(questionId: string): Promise<void> {
  const mail = await withViewer(SYSTEM, async (tx) => {
    const token = newToken();
    const question = await updateQuestionToken(tx, questionId, hashToken(token));
    const addressee = question && (await getAddressee(tx, question.landlordId));
    if (!addressee) return null;
    const parameters = { commune: question.communeName };
    const link = paths.stillFree(token);
    const choices = AVAILABILITY_ANSWERS.map((answer) => ({
      text: `notifications.availability_asked.${answer}` as const,
      link: paths.stillFree(token, answer),
    }));
    return composeMail(addressee, { kind: "availability_asked", parameters, link }, choices);
  });
  if (mail) await sendMail(mail);
}

/** Mails the question whether a household still looks; its links' token is made now. */
export async function deliverHouseholdQuestion(questionId: string): Promise<void> {
  const mail = await withViewer(SYSTEM, async (tx) => {
    const token = newToken();
    const asked = await updateHouseholdQuestionToken(tx, questionId, hashToken(token));
    return asked && composeStillLooking(asked.email, languagesToAsk(asked.languages), token);
  });
  if (mail) await sendMail(mail);
}

async function composeAccountMail(
  tx: Transaction,
  accountId: string,
  to: Addressee,
  purpose: AccountMail,
): Promise<Mail> {
  switch (purpose) {
    case "email_verification": {
      const token = await createAccountToken(tx, accountId, "verify_email", new Date());
      const parameters = { hours: TOKEN_MINUTES.verify_email / 60 };
      return composeMail(to, { kind: purpose, parameters, link: paths.verifyEmail(token) });
    }
    case "password_reset": {
      const token = await createAccountToken(tx, accountId, "reset_password", new Date());
      const parameters = { minutes: TOKEN_MINUTES.reset_password };
      return composeMail(to, { kind: purpose, parameters, link: paths.resetPassword(token) });
    }
    case "landlord_invited": {
      const minutes = INVITATION_DAYS * 24 * 60;
      const token = await createAccountToken(tx, accountId, "reset_password", new Date(), minutes);
      const parameters = { days: INVITATION_DAYS };
      return composeMail(to, { kind: purpose, parameters, link: paths.resetPassword(token) });
    }
    case "email_already_registered":
      return composeMail(to, { kind: purpose, parameters: {}, link: paths.signIn() });
    case "password_changed":
      return composeMail(to, { kind: purpose, parameters: {}, link: paths.forgotPassword() });
  }
}
