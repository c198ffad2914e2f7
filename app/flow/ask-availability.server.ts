import { recordEvent } from "~/modules/audit/record-event.server";
import { notify } from "~/modules/notifications/notify.server";
import { availabilityStep } from "~/modules/properties/availability";
import {
  createQuestion,
  findOffersToAsk,
  type OfferToAsk,
} from "~/modules/properties/availability-questions.server";
import { pauseStoredOffer } from "~/modules/properties/update-offer-status.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";

const AT_ONCE = 200;

/** What one run of the clock did about offers nobody spoke of. */
export interface AvailabilityRun {
  asked: number;
  paused: number;
}

/**
 * By the clock, once a day: owners who said nothing for a month are asked whether the dwelling is still free; an offer
 * for which nobody answers rests. Each in a transaction of its own; running again changes nothing.
 */
export async function askAvailability(at: Date = now()): Promise<AvailabilityRun> {
  const offers = await readAsViewer(SYSTEM, (tx) => findOffersToAsk(tx, at, AT_ONCE));
  const run: AvailabilityRun = { asked: 0, paused: 0 };
  for (const offer of offers) {
    const step = availabilityStep(offer, at);
    if (step === "ask") {
      await withViewer(SYSTEM, (tx) => ask(tx, offer.id, at));
      run.asked += 1;
    }
    if (step === "pause" && (await withViewer(SYSTEM, (tx) => pause(tx, offer, at)))) {
      run.paused += 1;
    }
  }
  return run;
}

async function ask(tx: Transaction, offerId: string, at: Date): Promise<void> {
  const questionId = await createQuestion(tx, offerId, at);
  await enqueueJob(tx, "ask_availability", { questionId });
}

async function pause(tx: Transaction, offer: OfferToAsk, at: Date): Promise<boolean> {
  const seen = { id: offer.id, status: "published", version: offer.version } as const;
  if (!(await pauseStoredOffer(tx, seen, "unanswered", at))) return false;
  await recordEvent(tx, SYSTEM, { action: "pause", entity: "offer", entityId: offer.id });
  await notify(tx, [
    {
      accountId: offer.landlordId,
      kind: "offer_paused",
      detail: { commune: offer.communeName },
      link: paths.dwelling(offer.dwellingId),
    },
  ]);
  return true;
}
