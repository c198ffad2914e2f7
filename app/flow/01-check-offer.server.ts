import { recordEvent } from "~/modules/audit/record-event.server";
import type { Viewer } from "~/modules/people/viewer";
import { getOffer } from "~/modules/properties/get-offer.server";
import { CHECK_KINDS, type ChecksForm } from "~/modules/properties/offer-check";
import { updateCheck } from "~/modules/properties/offer-checks.server";
import { now } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

import { oncePerContent } from "./01-save-offer-step.server";

/** A reviewer notes what was looked at; checks left open stay as they are. */
export const checkOffer = (
  viewer: Viewer,
  once: Once,
  { offerId, form }: { offerId: string; form: ChecksForm },
) =>
  commandAsViewer<{ offerId: string }, "wrong_status">(viewer, oncePerContent(once), async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:review");
    if (offer.status !== "submitted") return refuse("wrong_status");
    const at = now();
    const made = CHECK_KINDS.filter((kind) => form[kind].result !== undefined);
    for (const kind of made) {
      const { result, note } = form[kind];
      if (result) await updateCheck(tx, viewer, offerId, { kind, result, note: note ?? null, at });
    }
    await recordEvent(tx, viewer, {
      action: "check",
      entity: "offer",
      entityId: offerId,
      fields: made,
    });
    return accept({ offerId });
  });
