import type { Viewer } from "~/modules/people/viewer";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import { decideOfferAction } from "~/modules/properties/offer-rules";
import type { TypedFields } from "~/modules/properties/unfinished-step";
import {
  dropUnfinishedStep,
  updateUnfinishedStep,
} from "~/modules/properties/unfinished-steps.server";
import { lockOffer } from "~/modules/properties/update-offer.server";
import { type FieldStep, storedAnswers } from "~/modules/properties/wizard";
import { now } from "~/platform/clock.server";
import { withViewer } from "~/platform/database/with-viewer.server";
import { fingerprintOf } from "~/platform/fingerprint.server";
import { accept, refuse } from "~/platform/result";

interface KeepTyping {
  offerId: string;
  step: FieldStep;
  fields: TypedFields;
  /** Fingerprint of the saved answers the form showed. */
  seen: string | null;
}

/**
 * Keeps what is being typed into a step, for another device or another day. It is nobody's answer yet: only saving the
 * step judges it. Typing into a form whose answers were saved anew since is not kept. @throws Response 404
 */
export const keepTyping = (viewer: Viewer, { offerId, step, fields, seen }: KeepTyping) =>
  withViewer(viewer, async (tx) => {
    await lockOffer(tx, offerId);
    const offer = await getOffer(tx, viewer, offerId, "offer:submit");
    const verdict = decideOfferAction(offer, "edit", viewer.role);
    if (!verdict.ok) return verdict;
    const dwelling = await getDwelling(tx, viewer, offer.dwellingId);
    if (seen !== fingerprintOf(storedAnswers(step, dwelling, offer))) {
      return refuse("edited_meanwhile");
    }
    const typedAt = now();
    await updateUnfinishedStep(tx, offerId, step, { fields, typedAt });
    return accept({ typedAt });
  });

/** Forgets what was typed into a step and not saved. @throws Response 404 */
export const dropTyping = (
  viewer: Viewer,
  { offerId, step }: Pick<KeepTyping, "offerId" | "step">,
) =>
  withViewer(viewer, async (tx) => {
    await getOffer(tx, viewer, offerId, "offer:submit");
    await dropUnfinishedStep(tx, offerId, step);
  });
