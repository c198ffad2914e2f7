import { countStages } from "~/modules/owner-relations/find-relations.server";
import type { Mailing } from "~/modules/owner-relations/mailing";
import { fillText, textFor } from "~/modules/owner-relations/mailing-text";
import {
  countLanguages,
  countLeftOut,
  findMailings,
  findRecipients,
  getMailing,
} from "~/modules/owner-relations/mailings.server";
import type { RelationFilter } from "~/modules/owner-relations/relation-list";
import { renderLetters } from "~/modules/owner-relations/render-letters.server";
import { getIssuer } from "~/modules/people/find-parties.server";
import type { Viewer } from "~/modules/people/viewer";
import { now } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";
import { getStoredFile } from "~/platform/storage/get-stored-file.server";
import { loadBytes } from "~/platform/storage/storage.server";

import { relationSearch } from "./load-owner-relations.server";

export const loadMailings = (viewer: Viewer, page: ListPage) =>
  readAsViewer(viewer, (tx) => findMailings(tx, viewer, page));

/** How many owners the filters choose, before anybody is left out. */
export const loadSelection = (viewer: Viewer, filter: RelationFilter) =>
  readAsViewer(viewer, async (tx) => {
    const counts = await countStages(tx, viewer, await relationSearch(tx, viewer, filter));
    return { total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
  });

/** States that somebody has to look at; they are listed before the others. */
const NEEDS_SOMEBODY = ["undeliverable", "unsure", "returned", "left_out"] as const;
const OTHERS = ["waiting", "sending", "sent"] as const;
const SHOWN = 200;

/** A mailing with the first letter or mail as its owner gets it, and who gets nothing. @throws Response 404 */
export const loadMailing = (viewer: Viewer, mailingId: string, page: ListPage) =>
  readAsViewer(viewer, async (tx) => {
    const mailing = await getMailing(tx, viewer, mailingId);
    const { skip, take } = page;
    return {
      mailing,
      first: await firstText(tx, mailing),
      leftOut: await countLeftOut(tx, mailingId),
      languages: await countLanguages(tx, mailingId),
      troubled: await findRecipients(tx, mailingId, { states: NEEDS_SOMEBODY, take: SHOWN }),
      recipients: await findRecipients(tx, mailingId, { states: OTHERS, skip, take }),
    };
  });

async function firstText(tx: Transaction, { id, texts }: Mailing) {
  const [first] = await findRecipients(tx, id, { states: OTHERS, take: 1 });
  return first ? { name: first.name, ...fillText(textFor(texts, first.language), first) } : null;
}

/** The first letter of a mailing as it would be printed; null where it has none. @throws Response 404 */
export async function renderFirstLetter(
  viewer: Viewer,
  mailingId: string,
): Promise<Uint8Array | null> {
  const found = await readAsViewer(viewer, async (tx) => {
    const mailing = await getMailing(tx, viewer, mailingId);
    const owners = await findRecipients(tx, mailingId, { states: OTHERS, take: 1 });
    if (mailing.channel !== "letter" || owners.length === 0) return null;
    return { ...mailing, owners, sender: await getIssuer(tx, mailing.organisationId) };
  });
  if (!found) return null;
  const { texts, owners, sender } = found;
  return renderLetters({ mailingId, sender, texts, at: now() }, one(owners));
}

async function* one<Piece>(piece: Piece): AsyncGenerator<Piece> {
  yield await Promise.resolve(piece);
}

/** All letters of a mailing, as they were made; null before. @throws Response 404 */
export async function loadLetters(viewer: Viewer, mailingId: string): Promise<Uint8Array | null> {
  const file = await readAsViewer(viewer, async (tx) => {
    const { fileId } = await getMailing(tx, viewer, mailingId);
    return fileId === null ? null : getStoredFile(tx, fileId);
  });
  return file && loadBytes(file.storageKey);
}
