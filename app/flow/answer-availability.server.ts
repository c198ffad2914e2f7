import { recordEvent } from "~/modules/audit/record-event.server";
import { hashToken } from "~/modules/people/session.server";
import type { AnswerForm } from "~/modules/properties/availability";
import {
  answerQuestion,
  getQuestion,
  type LinkedQuestion,
  lockQuestion,
} from "~/modules/properties/availability-questions.server";
import { decideOfferAction } from "~/modules/properties/offer-rules";
import {
  confirmStoredOffer,
  withdrawStoredOffer,
} from "~/modules/properties/update-offer-status.server";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import type { Source } from "~/platform/http/source.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { countToken } from "./access/limits.server";

export type AnswerRefusal = "link_gone" | "offer_bound" | "changed_meanwhile";

/** The question a link asks, or null when it leads nowhere. Opening it changes nothing. @throws Response 429 */
export async function loadQuestion(token: string, source: Source): Promise<LinkedQuestion | null> {
  await countToken(source);
  return readAsViewer(SYSTEM, (tx) => getQuestion(tx, hashToken(token), now()));
}

/**
 * What an owner answers by the link of a mail, without signing in: still free, free from another day, or no longer. The
 * link answers once; the same answer again is the same. @throws Response 429
 */
export async function answerAvailability(
  form: AnswerForm,
  source: Source,
): Promise<Verdict<{ communeName: string }, AnswerRefusal>> {
  await countToken(source);
  return withViewer(
    SYSTEM,
    async (tx): Promise<Verdict<{ communeName: string }, AnswerRefusal>> => {
      const at = now();
      await lockQuestion(tx, hashToken(form.token));
      const question = await getQuestion(tx, hashToken(form.token), at);
      if (!question) return refuse("link_gone");
      if (question.isAnswered) return accept(question);
      const kept = await keepAnswer(tx, question, form, at);
      if (!kept.ok) return kept;
      await answerQuestion(tx, question.id, form.answer, at);
      await recordEvent(
        tx,
        { ...SYSTEM, accountId: question.landlordId, requestId: source.requestId },
        { action: kept.action, entity: "offer", entityId: question.offer.id },
      );
      return accept(question);
    },
  );
}

type Kept = Verdict<{ action: "confirm" | "withdraw" }, AnswerRefusal>;

async function keepAnswer(
  tx: Transaction,
  { offer }: LinkedQuestion,
  { answer, availableFrom }: AnswerForm,
  at: Date,
): Promise<Kept> {
  // A proposal or a tenancy binds others too: that is for a person who signs in and sees them.
  if (offer.status !== "published" && offer.status !== "paused") return refuse("offer_bound");
  if (answer === "gone") {
    const verdict = decideOfferAction(offer, "withdraw", "system");
    if (!verdict.ok) return refuse("offer_bound");
    const isDone = await withdrawStoredOffer(tx, offer, "let_otherwise", at);
    return isDone ? accept({ action: "withdraw" }) : refuse("changed_meanwhile");
  }
  const isDone = await confirmStoredOffer(tx, offer, { at, availableFrom });
  return isDone ? accept({ action: "confirm" }) : refuse("changed_meanwhile");
}
