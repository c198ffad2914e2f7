import { recordEvent } from "~/modules/audit/record-event.server";
import type { Viewer } from "~/modules/people/viewer";
import { findPapers } from "~/modules/properties/find-papers.server";
import type { OfferRefusal } from "~/modules/properties/offer-rules";
import { type PaperKind, paperRoom, type RefusedPaper } from "~/modules/properties/paper";
import type { ReceivedPaper } from "~/modules/properties/receive-papers.server";
import { touchDwelling } from "~/modules/properties/update-offer.server";
import { createPaper, deletePaper } from "~/modules/properties/update-papers.server";
import { now } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";
import { createStoredFile } from "~/platform/storage/create-stored-file.server";
import { keepBytes, type StoredBytes } from "~/platform/storage/storage.server";

import { getEditedOffer } from "./01-change-photos.server";
import { oncePerContent } from "./01-save-offer-step.server";

export type ChangePapersRefusal = OfferRefusal | "paper_gone";

interface Upload {
  offerId: string;
  kind: PaperKind;
  papers: readonly ReceivedPaper[];
  /** Files that were none, to be named again if the form is sent twice. */
  refused: RefusedPaper[];
}

interface Added {
  /** Where the bytes lie; of the first sending, if it was sent twice. */
  storageKeys: string[];
  refused: RefusedPaper[];
}

/** The documents of an upload become papers of the dwelling; those beyond the room of their kind are named. */
export const addPapers = (viewer: Viewer, once: Once, upload: Upload) =>
  keepBytes(
    upload.papers.map((paper) => paper.content),
    (stored) => recordPapers(viewer, once, upload, stored),
  );

const recordPapers = (
  viewer: Viewer,
  once: Once,
  { offerId, kind, papers, refused }: Upload,
  stored: readonly StoredBytes[],
) =>
  commandAsViewer<Added, ChangePapersRefusal>(viewer, oncePerContent(once), async (tx) => {
    const offer = await getEditedOffer(tx, viewer, offerId);
    if (!offer.ok) return offer;
    // The dwelling is locked first, so that two uploads count one after the other.
    await touchDwelling(tx, offer.dwellingId, now());
    const room = paperRoom(await findPapers(tx, viewer, offer.dwellingId), kind);
    const surplus = papers.slice(room).map(({ name }) => ({ name, reason: "surplus" as const }));
    const storageKeys: string[] = [];
    for (const [index, { name, mediaType }] of papers.slice(0, room).entries()) {
      const bytes = stored[index];
      if (!bytes) throw new Error("a document was not stored");
      const ownerId = viewer.accountId;
      const file = { stored: bytes, kind: "document", mediaType, ownerId } as const;
      const fileId = await createStoredFile(tx, file);
      await createPaper(tx, { dwellingId: offer.dwellingId, fileId, kind, name });
      storageKeys.push(bytes.storageKey);
    }
    await recordChange(tx, viewer, offer.dwellingId);
    return accept({ storageKeys, refused: [...refused, ...surplus] });
  });

/** A paper is taken away again; the file is forgotten a day later. */
export const removePaper = (
  viewer: Viewer,
  once: Once,
  { offerId, paperId }: { offerId: string; paperId: string },
) =>
  commandAsViewer<{ offerId: string }, ChangePapersRefusal>(
    viewer,
    oncePerContent(once),
    async (tx) => {
      const offer = await getEditedOffer(tx, viewer, offerId);
      if (!offer.ok) return offer;
      if (!(await deletePaper(tx, offer.dwellingId, paperId))) return refuse("paper_gone");
      await touchDwelling(tx, offer.dwellingId, now());
      await recordChange(tx, viewer, offer.dwellingId);
      return accept({ offerId });
    },
  );

const recordChange = (tx: Transaction, viewer: Viewer, dwellingId: string) =>
  recordEvent(tx, viewer, {
    action: "update",
    entity: "dwelling",
    entityId: dwellingId,
    fields: ["papers"],
  });
