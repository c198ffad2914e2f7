import { randomUUID } from "node:crypto";

import { fallbackLanguage } from "~/i18n/languages";
import { recordEvent, recordEvents } from "~/modules/audit/record-event.server";
import { offerKey } from "~/modules/imports/check-row";
import { findImportRows } from "~/modules/imports/find-import-rows.server";
import type { ImportedOffer } from "~/modules/imports/imported-offer";
import type { ImportRow } from "~/modules/imports/offer-import";
import { countRows, lockImports, settleRows } from "~/modules/imports/stage-rows.sql.server";
import {
  findImportLandlords,
  findStoredImport,
  updateImport,
} from "~/modules/imports/update-import.server";
import { createLandlords } from "~/modules/people/create-landlords.server";
import { findLandlords, findWaitingLandlords } from "~/modules/people/find-landlords.server";
import { createDescribedOffers } from "~/modules/properties/create-described-offers.sql.server";
import { now } from "~/platform/clock.server";
import { SYSTEM, type ViewerContext } from "~/platform/database/viewer-context";
import { type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { fieldMessage } from "~/platform/form-field";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";
import { log } from "~/platform/log.server";

import { orderAccountMail } from "./access/account-mail.server";
import { findExisting } from "./stage-checked.server";

const BATCH = 1_000;
/** The one transaction of the largest file. */
const LONGEST_MS = 300_000;

/** An account is not any more what it was at the check; the file is checked anew. */
class LandlordChanged extends Error {
  constructor(readonly line: number) {
    super("an account changed since the check");
  }
}

/**
 * Writes what was checked and confirmed, in one transaction: every dwelling of the file or none. May run twice and has
 * one effect.
 */
export async function writeImport(importId: string): Promise<void> {
  try {
    await withViewer(SYSTEM, (tx) => writeAll(tx, importId), { timeoutMs: LONGEST_MS });
  } catch (error) {
    // The database is away: the job is tried again.
    if (error instanceof Response) throw error;
    const message =
      error instanceof LandlordChanged
        ? fieldMessage("imports.result.landlord_changed", { line: error.line })
        : "imports.result.unexpected";
    if (!(error instanceof LandlordChanged)) log().error({ err: error, importId }, "import failed");
    await withViewer(SYSTEM, (tx) =>
      updateImport(tx, importId, ["importing"], {
        ...{ status: "failed", messages: [message], finishedAt: now() },
      }),
    );
  }
}

async function writeAll(tx: Transaction, importId: string): Promise<void> {
  await lockImports(tx);
  const stored = await findStoredImport(tx, importId);
  if (stored?.status !== "importing") return;
  const actor = { ...SYSTEM, accountId: stored.confirmedBy };
  const order = { importId, actor, at: now(), submits: stored.submitComplete };
  let after = 0;
  for (;;) {
    const rows = await findImportRows(tx, importId, { state: "new", after, take: BATCH });
    if (rows.length === 0) break;
    after = rows.at(-1)?.line ?? after;
    await writeRows(tx, rows, order);
  }
  const { rowsExisting } = await countRows(tx, importId);
  await updateImport(tx, importId, ["importing"], {
    status: "imported",
    finishedAt: order.at,
    rowsExisting,
    // What came in since the check is not new any more.
    rowsNew: stored.rowsNew - (rowsExisting - stored.rowsExisting),
    ...(stored.inviteLandlords && stored.landlordsNew > 0 && { invitedAt: order.at }),
  });
  await recordEvent(tx, actor, { action: "import", entity: "import", entityId: importId });
  if (stored.inviteLandlords && stored.landlordsNew > 0) {
    await enqueueJob(tx, "invite_imported", { importId }, `invite_imported:${importId}`);
  }
}

interface Order {
  importId: string;
  actor: ViewerContext;
  at: Date;
  submits: boolean;
}

interface NewOffer {
  line: number;
  offer: ImportedOffer;
  complete: boolean;
}

async function writeRows(tx: Transaction, rows: readonly ImportRow[], order: Order) {
  const known = rows.flatMap(({ line, offer, complete }): NewOffer[] =>
    offer ? [{ line, offer, complete }] : [],
  );
  const landlordIds = await landlordsOf(tx, known, order);
  const standing = [...landlordIds].map(
    ([email, accountId]) => [email, { accountId, standing: "landlord" }] as const,
  );
  const existing = await findExisting(
    tx,
    known.map(({ offer }) => offer),
    new Map(standing),
  );
  const written = known.map(({ line, offer, complete }) => {
    const dwellingId = existing.get(offerKey(offer)) ?? null;
    const landlordId = landlordIds.get(offer.email) ?? "";
    return { line, offer, complete, dwellingId, landlordId, offerId: randomUUID() };
  });
  const fresh = written
    .filter(({ dwellingId }) => dwellingId === null)
    .map((row) => ({ ...row, dwellingId: randomUUID() }));
  await createDescribedOffers(
    tx,
    fresh.map(({ offer, complete, landlordId, dwellingId, offerId }) => ({
      ...offer,
      ...{ dwellingId, offerId, landlordId, isSubmitted: order.submits && complete },
    })),
    order.at,
  );
  const there = written.flatMap(({ line, landlordId, dwellingId }) =>
    dwellingId ? [{ line, landlordId, dwellingId, offerId: null, state: "existing" as const }] : [],
  );
  await settleRows(tx, order.importId, [
    ...there,
    ...fresh.map(({ line, landlordId, dwellingId, offerId }) => ({
      ...{ line, landlordId, dwellingId, offerId },
      state: "imported" as const,
    })),
  ]);
  await recordEvents(
    tx,
    order.actor,
    fresh.flatMap(({ offerId, complete }) => [
      { action: "create", entity: "offer", entityId: offerId, fields: ["import"] },
      ...(order.submits && complete
        ? [{ action: "submit", entity: "offer", entityId: offerId }]
        : []),
    ]),
  );
}

/** The account behind every address; the ones nobody has are made now. */
async function landlordsOf(
  tx: Transaction,
  rows: readonly NewOffer[],
  { actor, at }: Order,
): Promise<Map<string, string>> {
  const byEmail = new Map<string, NewOffer>();
  for (const row of rows) if (!byEmail.has(row.offer.email)) byEmail.set(row.offer.email, row);
  const known = await findLandlords(tx, [...byEmail.keys()]);
  for (const [email, { standing }] of known) {
    if (standing !== "landlord") throw new LandlordChanged(byEmail.get(email)?.line ?? 0);
  }
  const unknown = [...byEmail.values()].filter(({ offer }) => !known.has(offer.email));
  const created = await createLandlords(
    tx,
    unknown.map(({ offer: { email, name, phone, language } }) => ({
      ...{ email, name, phone, language: language ?? fallbackLanguage },
    })),
    at,
  );
  const taken = unknown.find(({ offer }) => !created.has(offer.email));
  if (taken) throw new LandlordChanged(taken.line);
  await recordEvents(
    tx,
    actor,
    [...created.values()].map((entityId) => ({
      action: "create",
      entity: "account",
      entityId,
      fields: ["import"],
    })),
  );
  return new Map([
    ...[...known].map(([email, { accountId }]) => [email, accountId] as const),
    ...created,
  ]);
}

/** The mails with which the owners an import entered choose a password; nobody who has one gets it. */
export async function inviteImportedLandlords(importId: string): Promise<void> {
  await withViewer(
    SYSTEM,
    async (tx) => {
      const landlords = await findImportLandlords(tx, importId);
      for (const accountId of await findWaitingLandlords(tx, landlords)) {
        await orderAccountMail(tx, accountId, "landlord_invited");
      }
    },
    { timeoutMs: LONGEST_MS },
  );
}
