import { recordEvent } from "~/modules/audit/record-event.server";
import type { Viewer } from "~/modules/people/viewer";
import { findPhotos } from "~/modules/properties/find-photos.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import {
  type EditPhotosForm,
  OFFER_BOUNDS,
  type Photo,
  type RefusedPhoto,
} from "~/modules/properties/offer";
import { decideOfferAction, type OfferRefusal } from "~/modules/properties/offer-rules";
import { reorderPhotos } from "~/modules/properties/photo-order";
import { touchDwelling, touchOffer } from "~/modules/properties/update-offer.server";
import {
  createPhotos,
  type NewPhoto,
  updatePhotos,
} from "~/modules/properties/update-photos.server";
import { now } from "~/platform/clock.server";
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

export type ChangePhotosRefusal = OfferRefusal | "changed_meanwhile" | "too_many_photos";

/** How many photos the dwelling of an offer may still get. @throws Response 404 */
export const countPhotoRoom = (viewer: Viewer, offerId: string) =>
  readAsViewer(viewer, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "offer:submit");
    const photos = await findPhotos(tx, offer.dwellingId);
    return Math.max(0, OFFER_BOUNDS.photos.max - photos.length);
  });

interface Upload {
  offerId: string;
  pictures: readonly Picture[];
  /** Files that were none, to be named again if the form is sent twice. */
  refused: RefusedPhoto[];
}

interface Added {
  /** Where the bytes lie; of the first sending, if it was sent twice. */
  storageKeys: string[];
  refused: RefusedPhoto[];
}

/**
 * The pictures of an upload become photos of the dwelling.
 *
 * @returns the files that were not taken, and where the bytes of the others lie.
 */
export const addPhotos = (viewer: Viewer, once: Once, upload: Upload) =>
  keepBytes(
    upload.pictures.map((picture) => picture.content),
    (stored) => recordPhotos(viewer, once, upload, stored),
  );

const recordPhotos = (
  viewer: Viewer,
  once: Once,
  { offerId, pictures, refused }: Upload,
  stored: readonly StoredBytes[],
) =>
  commandAsViewer<Added, ChangePhotosRefusal>(viewer, oncePerContent(once), async (tx) => {
    const offer = await getEditedOffer(tx, viewer, offerId);
    if (!offer.ok) return offer;
    // The dwelling is locked first, so that two uploads count one after the other.
    await touchDwelling(tx, offer.dwellingId, now());
    const present = await findPhotos(tx, offer.dwellingId);
    if (present.length + stored.length > OFFER_BOUNDS.photos.max) return refuse("too_many_photos");
    const photos: NewPhoto[] = [];
    for (const [index, { mediaType, look }] of pictures.entries()) {
      const bytes = stored[index];
      if (!bytes) throw new Error("a picture was not stored");
      const file = { stored: bytes, kind: "photo", mediaType, ownerId: viewer.accountId } as const;
      photos.push({ fileId: await createStoredFile(tx, file), look });
    }
    await createPhotos(tx, offer.dwellingId, photos);
    if (!(await touchOffer(tx, offer, "photos", now()))) return refuse("changed_meanwhile");
    await recordEvent(tx, viewer, {
      action: "update",
      entity: "dwelling",
      entityId: offer.dwellingId,
      fields: ["photos"],
    });
    return accept({ storageKeys: stored.map((bytes) => bytes.storageKey), refused });
  });

/** Order and descriptions of the photos; a button beside one moves or deletes it and keeps the rest as typed. */
export const editPhotos = (
  viewer: Viewer,
  once: Once,
  { offerId, form }: { offerId: string; form: EditPhotosForm },
) =>
  commandAsViewer<{ offerId: string }, ChangePhotosRefusal>(
    viewer,
    oncePerContent(once),
    async (tx) => {
      const offer = await getEditedOffer(tx, viewer, offerId);
      if (!offer.ok) return offer;
      await touchDwelling(tx, offer.dwellingId, now());
      const present = await findPhotos(tx, offer.dwellingId);
      await updatePhotos(tx, offer.dwellingId, editedPhotos(present, form));
      if (!(await touchOffer(tx, offer, "photos", now()))) return refuse("changed_meanwhile");
      await recordEvent(tx, viewer, {
        action: "update",
        entity: "dwelling",
        entityId: offer.dwellingId,
        fields: ["photos"],
      });
      return accept({ offerId });
    },
  );

/** Photos that came in since the page was shown keep their place; a form cannot name one that is not there. */
function editedPhotos(present: readonly Photo[], form: EditPhotosForm): Photo[] {
  const typed = new Map(form.photos.map(({ fileId, alt }) => [fileId, alt ?? ""]));
  const ids = present.map((photo) => photo.fileId);
  const order = form.act ? reorderPhotos(ids, form.act.act, form.act.fileId) : ids;
  const altOf = new Map(present.map((photo) => [photo.fileId, photo.alt]));
  return order.map((fileId) => ({ fileId, alt: typed.get(fileId) ?? altOf.get(fileId) ?? "" }));
}

/** The offer, while its landlord may change it. @throws Response 404 */
export async function getEditedOffer(tx: Transaction, viewer: Viewer, offerId: string) {
  const offer = await getOffer(tx, viewer, offerId, "offer:submit");
  const verdict = decideOfferAction(offer, "edit", viewer.role);
  return verdict.ok ? accept(offer) : verdict;
}
