import { createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { languages } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import { checkContext, checkRow } from "~/modules/imports/check-row";
import { layoutOf, readHeadings } from "~/modules/imports/headings";
import { makeVocabulary } from "~/modules/imports/vocabulary";
import { toLocalDate } from "~/platform/local-date";
import { openTable } from "~/platform/tables/read-table.server";
import { csvLine } from "~/platform/tables/write-csv";

import { type Bench, type BenchLine, megabytes, memoryInUse, timeOf } from "./bench";
import { aLine } from "../factories/import-files";
import { workbookOf } from "../factories/workbooks";

const FEW = 5_000;
const MANY = 50_000;
const TODAY = toLocalDate("2026-11-22");
const LOOKED_AT_EVERY = 2_500;

const columns = Object.keys(aLine()) as (keyof ReturnType<typeof aLine>)[];

function valuesOf(number: number): string[] {
  const line = aLine({
    landlordEmail: `owner-${number}@example.lu`,
    street: `Rue numéro ${number}`,
    availableFrom: "01/03/2027",
  });
  return columns.map((column) => line[column] ?? "");
}

async function writeCsv(path: string, rows: number): Promise<void> {
  function* lines() {
    yield csvLine(columns);
    for (let number = 0; number < rows; number++) yield csvLine(valuesOf(number));
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
}

/** With shared texts, as Excel writes them. */
async function writeXlsx(path: string, rows: number): Promise<void> {
  const texts = new Map<string, number>();
  const cell = (text: string) => {
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return `<c t="s"><v>${index}</v></c>`;
  };
  const lines = [columns.map(cell).join("")];
  for (let number = 0; number < rows; number++) lines.push(valuesOf(number).map(cell).join(""));
  const xml = lines.map((line) => `<row>${line}</row>`).join("");
  await writeFile(path, workbookOf({ rows: xml, texts: [...texts.keys()] }));
}

/** Reads and judges a whole file as the job does, without a database. */
async function check(path: string, looks: (row: number) => void): Promise<number> {
  const vocabulary = makeVocabulary(languages.map((language) => translator(language)));
  const communes = new Map([["esch uelzecht", { code: "0204", lon: 6, lat: 49.5 }]]);
  communes.set("0204", { code: "0204", lon: 6, lat: 49.5 });
  const { rows } = await openTable(path);
  let context: ReturnType<typeof checkContext> | null = null;
  let count = 0;
  for await (const row of rows) {
    if (!context) {
      const layout = layoutOf(readHeadings(row.cells, vocabulary));
      context = checkContext({ vocabulary, layout, communes, today: TODAY, ownScheme: null });
      continue;
    }
    const { problems } = checkRow(row, context);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    count += 1;
    looks(count);
  }
  return count;
}

async function peakOf(path: string): Promise<{ heap: number; external: number }> {
  const peak = { heap: 0, external: 0 };
  await check(path, (row) => {
    if (row % LOOKED_AT_EVERY !== 0) return;
    const { heap, external } = memoryInUse();
    peak.heap = Math.max(peak.heap, heap);
    peak.external = Math.max(peak.external, external);
  });
  return peak;
}

async function compare(folder: string, kind: "csv" | "xlsx"): Promise<BenchLine[]> {
  const [few, many] = [join(folder, `few.${kind}`), join(folder, `many.${kind}`)];
  const write = kind === "csv" ? writeCsv : writeXlsx;
  await write(few, FEW);
  await write(many, MANY);
  const nothing = () => undefined;
  await check(few, nothing);
  const fewMs = await timeOf(() => check(few, nothing));
  const manyMs = await timeOf(() => check(many, nothing));
  const atRest = memoryInUse();
  const fewPeak = await peakOf(few);
  const manyPeak = await peakOf(many);
  const name = kind.toUpperCase();
  return [
    {
      what: `${name} time per row, many to few`,
      value: manyMs / MANY / (fewMs / FEW),
      unit: "×",
      atMost: 1.5,
    },
    {
      what: `${name} heap in use, many to few`,
      value: manyPeak.heap / fewPeak.heap,
      unit: "×",
      atMost: 1.5,
    },
    {
      what: `${name} heap over rest, few`,
      value: megabytes(fewPeak.heap - atRest.heap),
      unit: "MB",
    },
    {
      what: `${name} heap over rest, many`,
      value: megabytes(manyPeak.heap - atRest.heap),
      unit: "MB",
    },
    {
      what: `${name} outside the heap, many over few`,
      value: megabytes(manyPeak.external - fewPeak.external),
      unit: "MB",
    },
    { what: `${name} time per row, many`, value: (manyMs / MANY) * 1000, unit: "µs" },
  ];
}

export const bench: Bench = {
  compares: `reading and checking ${MANY} rows against ${FEW} rows of the same columns, as CSV and as XLSX with shared texts`,
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), "bench-"));
    try {
      return [...(await compare(folder, "csv")), ...(await compare(folder, "xlsx"))];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
