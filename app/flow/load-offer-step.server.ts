import { findCommunes } from "~/modules/communes/find-communes.server";
import type { Viewer } from "~/modules/people/viewer";
import { capacityRulesOn } from "~/modules/properties/capacity";
import { findPapers } from "~/modules/properties/find-papers.server";
import { findPhotos } from "~/modules/properties/find-photos.server";
import { findTwins } from "~/modules/properties/find-twins.sql.server";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import type { StoredOffer, WizardStep } from "~/modules/properties/offer";
import { decideOfferAction, missingSteps } from "~/modules/properties/offer-rules";
import { screenDescription } from "~/modules/properties/screen-text";
import { getUnfinishedStep } from "~/modules/properties/unfinished-steps.server";
import { isFieldStep, storedAnswers } from "~/modules/properties/wizard";
import { compareWays, type Way } from "~/modules/schemes/compare-ways";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { type LegalParameter, requireParameterOn } from "~/modules/schemes/legal-parameter";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { environment } from "~/platform/env.server";
import { fingerprintOf } from "~/platform/fingerprint.server";

/** One screen of the wizard: what was saved so far, and what this step needs besides. @throws Response 404 */
export const loadOfferStep = (viewer: Viewer, offerId: string, step: WizardStep) =>
  readAsViewer(viewer, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:submit");
    const dwelling = await getDwelling(tx, viewer, offer.dwellingId);
    const photos = await findPhotos(tx, dwelling.id);
    const papers = await findPapers(tx, viewer, dwelling.id);
    const parameters = await findLegalParameters(tx);
    const day = today();
    const changedAt = offer.updatedAt > dwelling.updatedAt ? offer.updatedAt : dwelling.updatedAt;
    return {
      offer,
      dwelling,
      photos,
      papers,
      today: day,
      seen: isFieldStep(step) ? fingerprintOf(storedAnswers(step, dwelling, offer)) : undefined,
      unfinished: isFieldStep(step) ? await getUnfinishedStep(tx, offerId, step) : null,
      mayEdit: decideOfferAction(offer, "edit", viewer.role).ok,
      missing: missingSteps(dwelling, offer, { photos: photos.length, papers }),
      savedAt: offer.version + dwelling.version > 0 ? changedAt : null,
      communes: step === "where" ? await findCommunes(tx) : [],
      capacityRules: capacityRulesOn(parameters, day),
      depositMonths: requireParameterOn(parameters, "deposit_cap_months", day).value,
      parameters: step === "rent" ? parameters : [],
      twins: step === "check" ? await findTwins(tx, dwelling.id) : [],
      screened: screenDescription(dwelling.description, photos),
      ways: step === "way" ? waysOf(offer, parameters) : null,
      mapStyleUrl: environment().mapStyleUrl,
    };
  });

/** The three ways for this dwelling; null before the rent is known. */
function waysOf(offer: StoredOffer, parameters: readonly LegalParameter[]): Way[] | null {
  const { rentCents, chargesCents, availableFrom } = offer;
  if (rentCents === null || availableFrom === null) return null;
  const day = today();
  const from = availableFrom > day ? availableFrom : day;
  return compareWays({ rentCents, chargesCents: chargesCents ?? 0n, from }, parameters);
}
