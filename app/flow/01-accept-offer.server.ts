import { recordEvent } from "~/modules/audit/record-event.server";
import { notify } from "~/modules/notifications/notify.server";
import type { Viewer } from "~/modules/people/viewer";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import { type ChecksRefusal, decideChecks } from "~/modules/properties/offer-check";
import { findChecks } from "~/modules/properties/offer-checks.server";
import { decideOfferAction, type OfferRefusal, takesTerms } from "~/modules/properties/offer-rules";
import type { AcceptForm } from "~/modules/properties/offer-terms";
import { updateTerms } from "~/modules/properties/offer-terms.server";
import { acceptStoredOffer } from "~/modules/properties/update-offer-status.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

export type AcceptOfferRefusal = OfferRefusal | ChecksRefusal | "changed_meanwhile" | "no_terms";

/** AIS or Wunnengshëllef take a dwelling over on their own terms; the owner answers before a family is looked for. */
export const acceptOffer = (
  viewer: Viewer,
  once: Once,
  { offerId, form }: { offerId: string; form: AcceptForm },
) =>
  commandAsViewer<{ offerId: string }, AcceptOfferRefusal>(viewer, once, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:review");
    const verdict = decideOfferAction(offer, "accept", viewer.role);
    if (!verdict.ok) return verdict;
    if (!takesTerms(offer.scheme)) return refuse("no_terms");
    const checks = decideChecks(await findChecks(tx, offerId));
    if (!checks.ok) return checks;
    const at = now();
    if (offer.version !== form.version || !(await acceptStoredOffer(tx, viewer, offer, at))) {
      return refuse("changed_meanwhile");
    }
    await updateTerms(tx, viewer, offerId, form, at);
    await recordEvent(tx, viewer, { action: "accept", entity: "offer", entityId: offerId });
    const dwelling = await getDwelling(tx, viewer, offer.dwellingId);
    await notify(tx, [
      {
        accountId: offer.landlordId,
        kind: "offer_accepted",
        detail: {
          commune: dwelling.communeName ?? "",
          amountCents: Number(form.rent),
          startsOn: form.startsOn,
        },
        link: paths.dwelling(dwelling.id),
      },
    ]);
    return accept({ offerId });
  });
