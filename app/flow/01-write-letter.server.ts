import { translator } from "~/i18n/translator.server";
import { recordEvent } from "~/modules/audit/record-event.server";
import { createLetter } from "~/modules/messages/create-letter.server";
import { getLetter, updateLetterFile } from "~/modules/messages/letters.server";
import { FrozenLetter, letterReference } from "~/modules/messages/refusal-letter";
import { renderLetter } from "~/modules/messages/render-letter.server";
import { getIssuer, getPayee, getSchemeOrganisation } from "~/modules/people/find-parties.server";
import type { Viewer } from "~/modules/people/viewer";
import { getDwellingAddress } from "~/modules/properties/get-offer-terms.server";
import type { StoredOffer } from "~/modules/properties/offer";
import type { RefuseReason } from "~/modules/properties/review";
import { addressLines } from "~/platform/address-lines";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";
import { luxembourgDay } from "~/platform/local-date";
import { accept, refuse } from "~/platform/result";
import { createStoredFile } from "~/platform/storage/create-stored-file.server";
import { keepBytes } from "~/platform/storage/storage.server";

/** Freezes the letter of a refusal with the decision and orders its paper, in the decision's transaction. */
export async function writeRefusalLetter(
  tx: Transaction,
  viewer: Viewer,
  offer: StoredOffer,
  { reason, note, at }: { reason: RefuseReason; note: string; at: Date },
): Promise<void> {
  const { organisationId } = viewer;
  const sender = await getIssuer(
    tx,
    organisationId ?? (await getSchemeOrganisation(tx, "lisko")).id,
  );
  const owner = await getPayee(tx, offer.landlordId);
  const letter = FrozenLetter.parse({
    language: owner.language,
    reference: letterReference(offer.id),
    issuedOn: luxembourgDay(at),
    issuedAt: at.toISOString(),
    sender: {
      name: sender.name,
      lines: addressLines(sender.postalAddress),
      phone: sender.phone,
      email: sender.email,
    },
    recipient: { name: owner.name, lines: addressLines(owner.postalAddress) },
    dwelling: await getDwellingAddress(tx, offer.dwellingId),
    scheme: offer.scheme,
    submittedOn: offer.submittedAt && luxembourgDay(offer.submittedAt),
    reason,
    note,
    writer: viewer.name,
  });
  await createLetter(tx, viewer, offer.id, letter);
  await enqueueJob(tx, "render_letter", { offerId: offer.id });
  await recordEvent(tx, viewer, { action: "issue", entity: "letter", entityId: offer.id });
}

/** Draws a letter's paper and keeps it privately; a second run changes nothing. */
export async function drawLetter(offerId: string): Promise<void> {
  const letter = await readAsViewer(SYSTEM, (tx) => getLetter(tx, offerId));
  if (!letter || letter.storageKey !== null) return;
  const { language } = FrozenLetter.parse(letter.frozen);
  const pdf = await renderLetter(letter.frozen, translator(language));
  await keepBytes([pdf], ([stored]) =>
    withViewer(SYSTEM, async (tx) => {
      if (!stored) return refuse("nothing_drawn");
      const file = { kind: "document", mediaType: "application/pdf", ownerId: null } as const;
      const fileId = await createStoredFile(tx, { ...file, stored });
      if (!(await updateLetterFile(tx, offerId, fileId))) throw new Error("drawn meanwhile");
      return accept({ storageKeys: [stored.storageKey] });
    }),
  );
}
