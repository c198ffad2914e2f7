import { recordEvent } from "~/modules/audit/record-event.server";
import type { Viewer } from "~/modules/people/viewer";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import type { RefusedPhoto } from "~/modules/properties/offer";
import { updateCheck } from "~/modules/properties/offer-checks.server";
import {
  failedItems,
  VISIT_ITEMS,
  VISIT_PHOTOS,
  type VisitAnswers,
  type VisitForm,
  visitResult,
} from "~/modules/properties/visit";
import {
  createVisitIfNone,
  createVisitPhotos,
  findVisits,
  updateVisit,
} from "~/modules/properties/visits.server";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  readAsViewer,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import type { Picture } from "~/platform/pictures/recode-picture.server";
import { accept, refuse } from "~/platform/result";
import { createStoredFile } from "~/platform/storage/create-stored-file.server";
import { keepBytes, type StoredBytes } from "~/platform/storage/storage.server";

import { oncePerContent } from "./01-save-offer-step.server";

export type VisitRefusal = "wrong_status" | "changed_meanwhile" | "too_many_photos";

/** The checklist of an offer's dwelling as far as it is filled in, and what the owner said himself. @throws Response 404 */
export const loadVisit = (viewer: Viewer, offerId: string) =>
  readAsViewer(viewer, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:review");
    const visit = (await findVisits(tx, offerId)).find(({ result }) => result === null) ?? null;
    return {
      offer,
      dwelling: await getDwelling(tx, viewer, offer.dwellingId),
      visit,
      isOpen: offer.status === "submitted",
      today: today(),
    };
  });

/** Keeps the checklist; finishing it answers the check of habitability, with what is not in order as the reason. */
export const keepVisit = (
  viewer: Viewer,
  once: Once,
  { offerId, form }: { offerId: string; form: VisitForm },
) =>
  commandAsViewer<{ offerId: string }, VisitRefusal>(viewer, oncePerContent(once), async (tx) => {
    const visitId = await openVisit(tx, viewer, offerId);
    if (visitId === null) return refuse("wrong_status");
    const answers: VisitAnswers = Object.fromEntries(VISIT_ITEMS.map((item) => [item, form[item]]));
    const result = form.act === "finish" ? visitResult(answers) : null;
    const at = now();
    const note = form.note ?? null;
    const kept = { visitedOn: form.visitedOn, answers, note, result, at };
    if (!(await updateVisit(tx, viewer, visitId, kept))) return refuse("changed_meanwhile");
    if (result !== null) {
      const reasons = failedItems(answers).map((item) => answers[item]?.remark);
      await updateCheck(tx, viewer, offerId, {
        kind: "habitability",
        result: result === "passed" ? "ok" : "failed",
        note: [...reasons, note].filter(Boolean).join(" · ").slice(0, 500) || null,
        at,
      });
    }
    await recordEvent(tx, viewer, { action: "visit", entity: "offer", entityId: offerId });
    return accept({ offerId });
  });

interface VisitUpload {
  offerId: string;
  pictures: readonly Picture[];
  refused: RefusedPhoto[];
}

/** Pictures taken during the visit. */
export const addVisitPhotos = (viewer: Viewer, once: Once, upload: VisitUpload) =>
  keepBytes(
    upload.pictures.map((picture) => picture.content),
    (stored) => recordVisitPhotos(viewer, once, upload, stored),
  );

const recordVisitPhotos = (
  viewer: Viewer,
  once: Once,
  { offerId, pictures, refused }: VisitUpload,
  stored: readonly StoredBytes[],
) =>
  commandAsViewer<{ storageKeys: string[]; refused: RefusedPhoto[] }, VisitRefusal>(
    viewer,
    oncePerContent(once),
    async (tx) => {
      const visitId = await openVisit(tx, viewer, offerId);
      if (visitId === null) return refuse("wrong_status");
      const visit = (await findVisits(tx, offerId)).find(({ id }) => id === visitId);
      if ((visit?.photos.length ?? 0) + pictures.length > VISIT_PHOTOS) {
        return refuse("too_many_photos");
      }
      const fileIds: string[] = [];
      for (const [index, { mediaType }] of pictures.entries()) {
        const bytes = stored[index];
        if (!bytes) throw new Error("a picture was not stored");
        // Others who review may read it through the visit, nobody because he took it.
        const file = { stored: bytes, kind: "photo", mediaType, ownerId: null } as const;
        fileIds.push(await createStoredFile(tx, file));
      }
      await createVisitPhotos(tx, visitId, fileIds);
      return accept({ storageKeys: stored.map((bytes) => bytes.storageKey), refused });
    },
  );

/** The visit being filled in, while the offer is under review; null otherwise. @throws Response 404 */
async function openVisit(tx: Transaction, viewer: Viewer, offerId: string): Promise<string | null> {
  const offer = await getOffer(tx, viewer, offerId, "offer:review");
  if (offer.status !== "submitted") return null;
  return createVisitIfNone(tx, viewer, offerId, today());
}
