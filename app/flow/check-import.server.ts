import { languages } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import {
  type CommuneSpellings,
  findCommuneSpellings,
} from "~/modules/communes/find-commune-spellings.server";
import {
  type CheckContext,
  checkContext,
  checkRow,
  isBlank,
  type KnownCommune,
} from "~/modules/imports/check-row";
import {
  type Headings,
  layoutOf,
  looksLikeHeadings,
  readHeadings,
} from "~/modules/imports/headings";
import { IMPORT_BOUNDS, IMPORT_STATUSES } from "~/modules/imports/offer-import";
import { countRows, forgetRows, refuseRepeatedRows } from "~/modules/imports/stage-rows.sql.server";
import { findStoredImport, updateImport } from "~/modules/imports/update-import.server";
import { makeVocabulary } from "~/modules/imports/vocabulary";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { now, today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { fieldMessage } from "~/platform/form-field";
import { plainWord } from "~/platform/plain-word";
import { deleteStoredFile } from "~/platform/storage/delete-stored-file.server";
import { getStoredFile } from "~/platform/storage/get-stored-file.server";
import { deleteBytes, storedPath } from "~/platform/storage/storage.server";
import { openTable } from "~/platform/tables/read-table.server";
import { TABLE_LIMITS, type TableRow, UnreadableTable } from "~/platform/tables/table";

import { stageChecked } from "./stage-checked.server";

/** Rows of one transaction while a file is checked. */
const BATCH = 500;
/** Lists have a title or a note above their headings, not more. */
const HEADINGS_WITHIN = 20;

interface Begun {
  importId: string;
  storageKey: string;
  scheme: SchemeKey | null;
  communes: ReadonlyMap<string, KnownCommune>;
}

/**
 * Checks a received file from its first to its last row and keeps what it found; of the file itself nothing stays. May
 * run twice: it begins anew.
 *
 * @param rowsMax beyond it the whole file is refused.
 */
export async function checkImport(
  importId: string,
  rowsMax: number = TABLE_LIMITS.rows,
): Promise<void> {
  const begun = await withViewer(SYSTEM, (tx) => beginCheck(tx, importId));
  if (!begun) return;
  const messages = await checkFile(begun, rowsMax).catch((error: unknown) => {
    if (!(error instanceof UnreadableTable)) throw error;
    return [fieldMessage(`imports.unreadable.${error.problem}`, error.detail)];
  });
  const storageKey = await withViewer(SYSTEM, (tx) => endCheck(tx, importId, messages), {
    timeoutMs: 60_000,
  });
  if (storageKey) await deleteBytes(storageKey);
}

async function beginCheck(tx: Transaction, importId: string): Promise<Begun | null> {
  const begins = { status: "checking", rowsRead: 0 } as const;
  if (!(await updateImport(tx, importId, ["received", "checking"], begins))) return null;
  await forgetRows(tx, importId);
  const stored = await findStoredImport(tx, importId);
  if (!stored?.fileId) return null;
  const { storageKey } = await getStoredFile(tx, stored.fileId);
  const communes = communesByName(await findCommuneSpellings(tx));
  return { importId, storageKey, scheme: stored.scheme as SchemeKey | null, communes };
}

export function communesByName(found: readonly CommuneSpellings[]): Map<string, KnownCommune> {
  return new Map(
    found.flatMap(({ code, names, innerPoint }) =>
      [code, ...names].map((name) => [plainWord(name), { code, ...innerPoint }] as const),
    ),
  );
}

/** @returns why the file cannot be imported at all; nothing when its rows were judged. */
async function checkFile(
  { importId, storageKey, scheme, communes }: Begun,
  rowsMax: number,
): Promise<string[]> {
  const vocabulary = makeVocabulary(languages.map((language) => translator(language)));
  const { format, rows } = await openTable(storedPath(storageKey));
  let headings: Headings | null = null;
  let context: CheckContext | null = null;
  let batch: TableRow[] = [];
  let seen = 0;
  let read = 0;
  let problems = 0;
  const flush = async (): Promise<boolean> => {
    if (!context || batch.length === 0) return true;
    const checked = batch.map((row) => checkRow(row, context as CheckContext));
    batch = [];
    read += checked.length;
    const staged = await stageChecked(importId, checked, read);
    problems += staged?.problems ?? 0;
    return staged !== null && problems < IMPORT_BOUNDS.problems;
  };
  for await (const row of rows) {
    if (isBlank(row)) continue;
    if (!context) {
      headings = readHeadings(row.cells, vocabulary);
      seen += 1;
      if (!looksLikeHeadings(headings)) {
        if (seen >= HEADINGS_WITHIN) return ["imports.headings.none"];
        continue;
      }
      await noteHeadings(importId, format, headings);
      const wrong = headingMessages(headings);
      if (wrong.length > 0) return wrong;
      const layout = layoutOf(headings);
      context = checkContext({ vocabulary, layout, communes, today: today(), ownScheme: scheme });
      continue;
    }
    if (read + batch.length >= rowsMax) {
      throw new UnreadableTable("too_many_rows", { max: rowsMax });
    }
    batch.push(row);
    if (batch.length === BATCH && !(await flush())) {
      await noteStopped(importId, row.line);
      return [];
    }
  }
  await flush();
  if (!context) return [seen === 0 ? "imports.unreadable.empty" : "imports.headings.none"];
  return read === 0 ? ["imports.unreadable.no_rows"] : [];
}

/** Names of columns are texts: each reader sees his own, so the message carries the column's code. */
function headingMessages({ missing, doubled }: Headings): string[] {
  return [
    ...missing.map((column) => fieldMessage("imports.headings.missing", { column })),
    ...doubled.map(({ column, letters }) =>
      fieldMessage("imports.headings.doubled", { column, letters }),
    ),
  ];
}

async function noteHeadings(importId: string, format: string, { columns }: Headings) {
  await withViewer(SYSTEM, (tx) =>
    updateImport(tx, importId, ["checking"], { format, columns: [...columns] }),
  );
}

async function noteStopped(importId: string, line: number) {
  await withViewer(SYSTEM, (tx) => updateImport(tx, importId, ["checking"], { stoppedAt: line }));
}

/** @returns where the bytes of the file lie, which is forgotten now. */
async function endCheck(
  tx: Transaction,
  importId: string,
  messages: readonly string[],
): Promise<string | null> {
  const stored = await findStoredImport(tx, importId);
  if (messages.length > 0) {
    await forgetRows(tx, importId);
    await updateImport(tx, importId, ["checking"], {
      ...{ status: "unreadable", messages: [...messages], finishedAt: now() },
    });
  } else {
    await refuseRepeatedRows(tx, importId);
    const counts = await countRows(tx, importId);
    await updateImport(tx, importId, ["checking"], { status: "checked", ...counts });
  }
  if (!stored?.fileId) return null;
  await updateImport(tx, importId, IMPORT_STATUSES, { fileId: null });
  return deleteStoredFile(tx, stored.fileId);
}
