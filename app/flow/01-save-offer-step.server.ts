import { recordEvent } from "~/modules/audit/record-event.server";
import type { Position } from "~/modules/communes/commune";
import { findInnerPoint } from "~/modules/communes/find-communes.server";
import type { Viewer } from "~/modules/people/viewer";
import type { WhereStep } from "~/modules/properties/dwelling";
import { getDistanceToCommune } from "~/modules/properties/dwelling-point.sql.server";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import { decideOfferAction, type OfferRefusal } from "~/modules/properties/offer-rules";
import { decidePin, type PinRefusal } from "~/modules/properties/pin-rules";
import { dropUnfinishedStep } from "~/modules/properties/unfinished-steps.server";
import { lockOffer, updateStep } from "~/modules/properties/update-offer.server";
import { isDwellingStep, type StepAnswer, storedAnswers } from "~/modules/properties/wizard";
import { now } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { fingerprintOf } from "~/platform/fingerprint.server";
import { accept, refuse, type Verdict } from "~/platform/result";

export type SaveStepRefusal =
  OfferRefusal | PinRefusal | "changed_meanwhile" | "edited_meanwhile" | "unknown_commune";

interface SaveStep {
  offerId: string;
  answer: StepAnswer;
  /** Fingerprint of the answers the form showed; null where it is not known. */
  seen: string | null;
}

/**
 * One step of the wizard is kept on the server. Going back in the browser and sending other answers is a new act of the
 * same form; sending the same ones twice is one. Answers that somebody else saved since the form was shown are not
 * overwritten unseen.
 */
export const saveOfferStep = (viewer: Viewer, once: Once, { offerId, answer, seen }: SaveStep) =>
  commandAsViewer<{ offerId: string }, SaveStepRefusal>(
    viewer,
    oncePerContent(once),
    async (tx) => {
      await lockOffer(tx, offerId);
      const offer = await getOffer(tx, viewer, offerId, "offer:submit");
      const verdict = decideOfferAction(offer, "edit", viewer.role);
      if (!verdict.ok) return verdict;
      const dwelling = await getDwelling(tx, viewer, offer.dwellingId);
      const stored = fingerprintOf(storedAnswers(answer.step, dwelling, offer));
      if (seen !== null && seen !== stored) return refuse("edited_meanwhile");
      let point: Position | null = null;
      if (answer.step === "where") {
        const place = await decidePlace(tx, answer.value);
        if (!place.ok) return place;
        point = place.point;
      }
      if (!(await updateStep(tx, offer, answer, point, now()))) return refuse("changed_meanwhile");
      await dropUnfinishedStep(tx, offerId, answer.step);
      const isDwelling = isDwellingStep(answer.step);
      await recordEvent(tx, viewer, {
        action: "update",
        entity: isDwelling ? "dwelling" : "offer",
        entityId: isDwelling ? offer.dwellingId : offer.id,
        fields: Object.keys(answer.value),
      });
      return accept({ offerId });
    },
  );

/** The pin that was set, or the middle of the commune without one. */
async function decidePlace(
  tx: Transaction,
  where: WhereStep,
): Promise<Verdict<{ point: Position }, PinRefusal | "unknown_commune">> {
  if (where.lon === undefined || where.lat === undefined) {
    const point = await findInnerPoint(tx, where.communeCode);
    return point ? accept({ point }) : refuse("unknown_commune");
  }
  const point = { lon: where.lon, lat: where.lat };
  const distance = await getDistanceToCommune(tx, where.communeCode, point);
  if (!distance) return refuse("unknown_commune");
  const pin = decidePin({ ...distance, confirmed: where.pinConfirmed });
  return pin.ok ? accept({ point }) : pin;
}

/** Makes the key of a form one per content, for forms that may be sent again with other answers. */
export function oncePerContent(once: Once): Once {
  const content = Buffer.from(once.requestHash).toString("base64url").slice(0, 22);
  return { ...once, key: `${once.key}.${content}` };
}
