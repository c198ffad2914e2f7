import { recordEvent } from "~/modules/audit/record-event.server";
import { createImport, findSameFile } from "~/modules/imports/create-import.server";
import { getImport } from "~/modules/imports/get-import.server";
import {
  type ConfirmImport,
  decideDiscard,
  decideImport,
  decideInvitation,
  type ImportRefusal,
} from "~/modules/imports/offer-import";
import type { ReceivedImport } from "~/modules/imports/receive-import.server";
import { confirmStoredImport, updateImport } from "~/modules/imports/update-import.server";
import type { Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";
import { accept, refuse } from "~/platform/result";
import { createStoredFile } from "~/platform/storage/create-stored-file.server";
import { deleteBytes } from "~/platform/storage/storage.server";

import { oncePerContent } from "./01-save-offer-step.server";

interface Received {
  importId: string;
  /** The very same file is here already. */
  isKnown: boolean;
  /** Where the bytes lie; of the first sending, if it was sent twice. */
  storageKey: string | null;
}

/** A list of offers was received: it waits for its check. Bytes that no row names in the end are taken away. */
export async function receiveOffers(
  viewer: Viewer,
  once: Once,
  file: NonNullable<ReceivedImport["file"]>,
) {
  let kept: string | null = null;
  try {
    const result = await recordImport(viewer, once, file);
    if (result.ok) kept = result.storageKey;
    return result;
  } finally {
    if (kept !== file.stored.storageKey) await deleteBytes(file.stored.storageKey);
  }
}

const recordImport = (
  viewer: Viewer,
  once: Once,
  { fileName, mediaType, stored }: NonNullable<ReceivedImport["file"]>,
) =>
  commandAsViewer<Received, never>(viewer, once, async (tx) => {
    const known = await findSameFile(tx, viewer, stored.sha256);
    if (known) return accept({ importId: known, isKnown: true, storageKey: null });
    const fileId = await createStoredFile(tx, {
      ...{ stored, mediaType, kind: "document", ownerId: viewer.accountId },
    });
    const importId = await createImport(tx, viewer, { fileId, fileName, stored });
    await recordEvent(tx, viewer, { action: "receive", entity: "import", entityId: importId });
    await enqueueJob(tx, "check_import", { importId }, `check_import:${importId}`);
    return accept({ importId, isKnown: false, storageKey: stored.storageKey });
  });

/** The person's yes: exactly what was checked is written by a job, all of it or nothing. */
export const confirmImport = (
  viewer: Viewer,
  once: Once,
  { importId, form }: { importId: string; form: ConfirmImport },
) =>
  commandAsViewer<{ importId: string }, ImportRefusal>(viewer, oncePerContent(once), async (tx) => {
    const verdict = decideImport(await getImport(tx, viewer, importId));
    if (!verdict.ok) return verdict;
    if (!(await confirmStoredImport(tx, viewer, importId, form, now()))) {
      return refuse("wrong_status");
    }
    await recordEvent(tx, viewer, { action: "confirm", entity: "import", entityId: importId });
    await enqueueJob(tx, "write_import", { importId }, `write_import:${importId}`);
    return accept({ importId });
  });

/** Nothing of the file is imported. */
export const discardImport = (viewer: Viewer, once: Once, importId: string) =>
  commandAsViewer<{ importId: string }, ImportRefusal>(viewer, oncePerContent(once), async (tx) => {
    const found = await getImport(tx, viewer, importId);
    const verdict = decideDiscard(found);
    if (!verdict.ok) return verdict;
    const settled = { status: "discarded", finishedAt: now() } as const;
    if (!(await updateImport(tx, importId, [found.status], settled))) {
      return refuse("wrong_status");
    }
    await recordEvent(tx, viewer, { action: "discard", entity: "import", entityId: importId });
    return accept({ importId });
  });

/** The owners an import entered get the mail with which they choose a password; once. */
export const inviteImported = (viewer: Viewer, once: Once, importId: string) =>
  commandAsViewer<{ importId: string }, ImportRefusal>(viewer, oncePerContent(once), async (tx) => {
    const verdict = decideInvitation(await getImport(tx, viewer, importId));
    if (!verdict.ok) return verdict;
    if (!(await updateImport(tx, importId, ["imported"], { invitedAt: now() }))) {
      return refuse("wrong_status");
    }
    await recordEvent(tx, viewer, { action: "invite", entity: "import", entityId: importId });
    await enqueueJob(tx, "invite_imported", { importId }, `invite_imported:${importId}`);
    return accept({ importId });
  });
