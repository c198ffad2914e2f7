import { findHouseholdAddress } from "~/modules/households/get-identity.server";
import { languagesToAsk } from "~/modules/households/still-looking";
import { getCardInSystem, getProposalFacts } from "~/modules/matching/get-proposal.server";
import type { LinkActor, LinkAnswerForm } from "~/modules/matching/proposal";
import {
  answerProposalLink,
  createProposalLink,
  getLinkedSides,
  getProposalLink,
  HOUSEHOLD_LINK_DAYS,
  type ProposalLink,
} from "~/modules/matching/proposal-links.server";
import { isActiveProposal } from "~/modules/matching/proposal-rules";
import type { Choice } from "~/modules/notifications/compose-mail.server";
import type { Notification, NotificationKind } from "~/modules/notifications/notification";
import { notify } from "~/modules/notifications/notify.server";
import { hashToken, newToken } from "~/modules/people/session.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import type { Source } from "~/platform/http/source.server";
import { type Mail, sendMail } from "~/platform/mail/send-mail.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { countToken } from "./access/limits.server";
import { composeHouseholdAnswer, householdAnswerTexts } from "./household-answer-texts.server";
import {
  type AnswerRefusal,
  settleEnd,
  settleHouseholdYes,
  settleOwnerNo,
  settleOwnerYes,
} from "./settle-answer.server";

/** Notices that ask an owner for an answer; their mails carry links that take it. */
const ASKING: readonly NotificationKind[] = ["proposal_made", "proposal_reminder"];

const DAY_MS = 86_400_000;

/** Makes a link whose token only the mail holds. @returns the token. */
async function makeLink(
  tx: Transaction,
  proposalId: string,
  actor: LinkActor,
  expiresAt: Date,
): Promise<string> {
  const token = newToken();
  const link = { proposalId, actor, tokenHash: hashToken(token), createdAt: now(), expiresAt };
  await createProposalLink(tx, link);
  return token;
}

/** The answers a notice's mail offers its reader: those of the owner whose yes or no is asked for, else none. */
export async function ownerChoices(
  tx: Transaction,
  { accountId, notification }: { accountId: string; notification: Notification },
): Promise<Choice[]> {
  const [, proposalId] = /^\/proposals\/([\w-]+)$/.exec(notification.link) ?? [];
  if (!ASKING.includes(notification.kind) || !proposalId) return [];
  const { status, landlordId, expiresAt } = await getCardInSystem(tx, proposalId);
  if (landlordId !== accountId || status !== "held" || expiresAt <= now()) return [];
  const token = await makeLink(tx, proposalId, "owner", expiresAt);
  return [
    { text: "proposals.mail.yes", link: paths.proposalAnswer(token, "yes") },
    { text: "proposals.mail.no", link: paths.proposalAnswer(token, "no") },
    { text: "proposals.mail.look", link: notification.link },
  ];
}

/** A job: asks the household of a proposal by mail, where there is still something to ask. */
export async function mailHouseholdQuestion(proposalId: string): Promise<void> {
  const mail = await withViewer(SYSTEM, async (tx): Promise<Mail | null> => {
    const proposal = await getCardInSystem(tx, proposalId);
    if (!isActiveProposal(proposal) || proposal.householdYesAt !== null) return null;
    const { householdId, dwelling } = await getLinkedSides(tx, proposalId);
    const to = await findHouseholdAddress(tx, householdId);
    if (!to) return null;
    const until = new Date(now().getTime() + HOUSEHOLD_LINK_DAYS * DAY_MS);
    const token = await makeLink(tx, proposalId, "household", until);
    const asked = { communeName: proposal.place.communeName, dwelling };
    const texts = languagesToAsk(to.languages).map((one) => householdAnswerTexts(one, asked));
    return composeHouseholdAnswer(to.email, texts, { token, days: HOUSEHOLD_LINK_DAYS });
  });
  if (mail) await sendMail(mail);
}

/**
 * What the page behind a link shows, null where it leads nowhere. Opening it changes nothing: an owner sees the card,
 * which names nobody, and a household the dwelling without its street. @throws Response 429
 */
export async function loadAnswerLink(token: string, source: Source) {
  await countToken(source);
  return readAsViewer(SYSTEM, async (tx) => {
    const link = await getProposalLink(tx, hashToken(token), now());
    if (!link) return null;
    const proposal = await getCardInSystem(tx, link.proposalId);
    const { communeName } = proposal.place;
    if (link.actor === "owner") {
      const isOpen = proposal.status === "held" && proposal.expiresAt > now();
      const { card, expiresAt } = proposal;
      return { actor: "owner" as const, answer: link.answer, isOpen, communeName, card, expiresAt };
    }
    const { householdId, dwelling } = await getLinkedSides(tx, link.proposalId);
    const address = await findHouseholdAddress(tx, householdId);
    const texts = languagesToAsk(address?.languages ?? []).map((language) =>
      householdAnswerTexts(language, { communeName, dwelling }),
    );
    const isOpen = isActiveProposal(proposal) && proposal.householdYesAt === null;
    return { actor: "household" as const, answer: link.answer, isOpen, texts };
  });
}

export type LinkRefusal = AnswerRefusal | "link_gone";

/**
 * Takes an answer by a link. A link answers once; sent again, the first answer stands and is shown. What an owner or a
 * household says here has the effect of saying it to the product or to the caseworker. @throws Response 429
 */
export async function answerByLink(
  form: LinkAnswerForm,
  source: Source,
): Promise<Verdict<object, LinkRefusal>> {
  await countToken(source);
  return withViewer(SYSTEM, async (tx): Promise<Verdict<object, LinkRefusal>> => {
    const at = now();
    const link = await getProposalLink(tx, hashToken(form.token), at);
    if (!link) return refuse("link_gone");
    if (link.answer !== null) return accept();
    const settled = await settleByLink(tx, link, form, source);
    if (!settled.ok) return settled;
    await answerProposalLink(tx, link.id, form.answer, at);
    return accept();
  });
}

async function settleByLink(
  tx: Transaction,
  link: ProposalLink,
  { answer, reason, note }: LinkAnswerForm,
  source: Source,
): Promise<Verdict<object, LinkRefusal>> {
  const proposal = await getCardInSystem(tx, link.proposalId);
  const actor = { ...SYSTEM, requestId: source.requestId };
  if (link.actor === "owner") {
    const owner = { ...actor, accountId: proposal.landlordId };
    if (answer === "yes") return settleOwnerYes(tx, owner, proposal);
    if (!reason) return refuse("reason_not_offered");
    return settleOwnerNo(tx, owner, proposal, { declineReason: reason, declineNote: note });
  }
  const { householdId, householdCode, caseworkerId } = await getProposalFacts(tx, link.proposalId);
  const settled =
    answer === "yes"
      ? await settleHouseholdYes(tx, actor, proposal, householdId)
      : reason
        ? await settleEnd(tx, actor, { proposal, householdId }, { by: "household", reason, note })
        : refuse("reason_not_offered");
  if (!settled.ok) return settled;
  await notify(tx, [
    {
      accountId: caseworkerId,
      kind: answer === "yes" ? "household_agreed" : "proposal_declined",
      detail: { household: householdCode, commune: proposal.place.communeName },
      link: paths.proposal(link.proposalId),
    },
  ]);
  return settled;
}
