import { createEntries } from "~/modules/owner-relations/contact-entries.server";
import { StoredTexts } from "~/modules/owner-relations/mailing";
import { fillText, textFor } from "~/modules/owner-relations/mailing-text";
import { findRecipients } from "~/modules/owner-relations/mailings.server";
import { type LetterBundle, renderLetters } from "~/modules/owner-relations/render-letters.server";
import {
  findMailingInWork,
  settleLetters,
  updateMailing,
} from "~/modules/owner-relations/update-mailing.server";
import { getIssuer } from "~/modules/people/find-parties.server";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { luxembourgDay } from "~/platform/local-date";
import { log } from "~/platform/log.server";
import { createStoredFile } from "~/platform/storage/create-stored-file.server";
import { keepBytes } from "~/platform/storage/storage.server";

/** Letters of one piece: read together, drawn, compressed. */
const PIECE = 50;
/** The one transaction that settles the longest list. */
const LONGEST_MS = 120_000;

interface Begun extends LetterBundle {
  authorId: string | null;
}

/** Draws the letters of a mailing into one file. May run twice and has one effect: the first one to end keeps its file. */
export async function makeLetters(mailingId: string): Promise<void> {
  const begun = await withViewer(SYSTEM, (tx) => begin(tx, mailingId));
  if (!begun) return;
  try {
    const bytes = await renderLetters(begun, pieces(mailingId), (made) =>
      withViewer(SYSTEM, async (tx) => {
        await updateMailing(tx, mailingId, "making", { made });
      }),
    );
    await keepBytes([bytes], ([stored]) =>
      withViewer(
        SYSTEM,
        async (tx) => {
          if (!stored || !(await findMailingInWork(tx, mailingId))) return { ok: false };
          const file = { stored, kind: "document", mediaType: "application/pdf" } as const;
          const fileId = await createStoredFile(tx, { ...file, ownerId: null });
          await end(tx, begun, fileId);
          return { ok: true, storageKeys: [stored.storageKey] };
        },
        { timeoutMs: LONGEST_MS },
      ),
    );
  } catch (error) {
    // The database is away: the job is tried again.
    if (error instanceof Response) throw error;
    log().error({ err: error, mailingId }, "letters failed");
    await withViewer(SYSTEM, (tx) =>
      updateMailing(tx, mailingId, "making", { status: "failed", finishedAt: now() }),
    );
  }
}

async function begin(tx: Transaction, mailingId: string): Promise<Begun | null> {
  const mailing = await findMailingInWork(tx, mailingId);
  if (!mailing) return null;
  await updateMailing(tx, mailingId, "making", { made: 0 });
  return {
    mailingId,
    sender: await getIssuer(tx, mailing.organisationId),
    texts: StoredTexts.parse(mailing.texts),
    at: mailing.sentAt ?? mailing.createdAt,
    authorId: mailing.sentBy,
  };
}

async function* pieces(mailingId: string) {
  for (let skip = 0; ; skip += PIECE) {
    const filter = { states: ["waiting"], skip, take: PIECE } as const;
    const found = await readAsViewer(SYSTEM, (tx) => findRecipients(tx, mailingId, filter));
    if (found.length === 0) return;
    yield found;
  }
}

async function end(tx: Transaction, begun: Begun, fileId: string): Promise<void> {
  const { mailingId, texts, at, authorId } = begun;
  const filter = { states: ["waiting"], take: 100_000 } as const;
  const owners = await findRecipients(tx, mailingId, filter);
  await createEntries(
    tx,
    owners.map((owner) => ({
      ...({ relationId: owner.relationId, kind: "letter", direction: "out", authorId } as const),
      happenedOn: luxembourgDay(at),
      text: fillText(textFor(texts, owner.language), owner).subject,
    })),
  );
  await settleLetters(tx, mailingId, now());
  await updateMailing(tx, mailingId, "making", { status: "done", fileId, finishedAt: now() });
}
