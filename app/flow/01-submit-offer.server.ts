import { recordEvent } from "~/modules/audit/record-event.server";
import { notify } from "~/modules/notifications/notify.server";
import { findRoleHolders, getSchemeOrganisation } from "~/modules/people/find-parties.server";
import type { Viewer } from "~/modules/people/viewer";
import { findPapers } from "~/modules/properties/find-papers.server";
import { findPhotos } from "~/modules/properties/find-photos.server";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import type { StoredOffer } from "~/modules/properties/offer";
import { decideSubmission, type OfferRefusal } from "~/modules/properties/offer-rules";
import { dropUnfinishedStep } from "~/modules/properties/unfinished-steps.server";
import { submitStoredOffer } from "~/modules/properties/update-offer-status.server";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import {
  commandAsViewer,
  type Once,
  readAsViewer,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

export type SubmitOfferRefusal = OfferRefusal | "changed_meanwhile";

/** Step 1, the landlord's half: a complete draft is handed in, and those who review offers of its way are told. */
export async function submitOffer(viewer: Viewer, once: Once, { offerId }: { offerId: string }) {
  const draft = await readAsViewer(viewer, (tx) => getOffer(tx, viewer, offerId, "offer:submit"));
  const reviewers = await readAsViewer(SYSTEM, (tx) => findReviewers(tx, draft.scheme));
  return commandAsViewer<{ dwellingId: string }, SubmitOfferRefusal>(viewer, once, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:submit");
    const dwelling = await getDwelling(tx, viewer, offer.dwellingId);
    const uploads = {
      photos: (await findPhotos(tx, dwelling.id)).length,
      papers: await findPapers(tx, viewer, dwelling.id),
    };
    const verdict = decideSubmission(dwelling, offer, uploads, today());
    if (!verdict.ok) return verdict;
    if (!(await submitStoredOffer(tx, offer, now()))) return refuse("changed_meanwhile");
    await dropUnfinishedStep(tx, offerId);
    await recordEvent(tx, viewer, { action: "submit", entity: "offer", entityId: offerId });
    await tellReviewers(tx, reviewers, offerId, dwelling.communeName);
    return accept({ dwellingId: dwelling.id });
  });
}

/** Tells those who review that an offer was handed in. */
export const tellReviewers = (
  tx: Transaction,
  reviewers: readonly string[],
  offerId: string,
  communeName: string | null,
) =>
  notify(
    tx,
    reviewers.map((accountId) => ({
      accountId,
      kind: "offer_submitted",
      detail: { commune: communeName ?? "" },
      link: paths.offer(offerId),
    })),
  );

/** LISKO's managers for every way; its guarantee officers, or the officers of the scheme, for theirs. */
export async function findReviewers(
  tx: Transaction,
  scheme: StoredOffer["scheme"],
): Promise<string[]> {
  const managers = await findRoleHolders(tx, "lisko_manager");
  const others =
    scheme === "ais" || scheme === "wunnengshellef"
      ? await findRoleHolders(tx, "scheme_officer", (await getSchemeOrganisation(tx, scheme)).id)
      : await findRoleHolders(tx, "guarantee_officer");
  return [...new Set([...managers, ...others])];
}
