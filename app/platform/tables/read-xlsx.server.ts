import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

import { SaxesParser } from "saxes";

import {
  type Cell,
  TABLE_LIMITS,
  type TableProblem,
  type TableRow,
  UnreadableTable,
} from "./table";
import { TextPool } from "./text-pool";
import { CellReader } from "./xlsx-cell";
import { isDateFormat, type SheetPlace, sheetPlace } from "./xlsx-parts";
import { ZipError, ZipFile, type ZipRefusal } from "./zip-file.server";

const DATE_STYLES_MAX = 70_000;

/**
 * The rows of the first visible sheet of a workbook (ISO/IEC 29500), one after the other; of the workbook only its shared
 * texts stay in memory.
 *
 * @throws UnreadableTable for what is no workbook, or unpacks beyond the limits.
 */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  const zip = await opened(path);
  try {
    const place = await findSheet(zip);
    const dateStyles = await readDateStyles(zip);
    const texts = await readTexts(zip, place.textsPath);
    const sheet = await contentOf(zip, place.path);
    const rows: TableRow[] = [];
    const cells = new CellReader({ texts, dateStyles, is1904: place.is1904 });
    const parser = sheetParser(cells, rows);
    for await (const piece of textOf(sheet)) {
      write(parser, piece);
      yield* rows.splice(0);
    }
    write(parser, null);
    yield* rows.splice(0);
  } finally {
    zip.close();
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await ZipFile.open(path, {
      entries: TABLE_LIMITS.entries,
      entryBytes: TABLE_LIMITS.unpacked,
      totalBytes: TABLE_LIMITS.unpacked,
      ratio: TABLE_LIMITS.ratio,
    });
  } catch (error) {
    throw asProblem(error);
  }
}

/** @throws UnreadableTable for a part the workbook does not have. */
async function contentOf(zip: ZipFile, name: string): Promise<Readable> {
  if (!zip.has(name)) throw new UnreadableTable("broken_file");
  try {
    return await zip.read(name);
  } catch (error) {
    throw asProblem(error);
  }
}

function asProblem(error: unknown): unknown {
  return error instanceof ZipError ? new UnreadableTable(PROBLEMS[error.reason]) : error;
}

const PROBLEMS = {
  not_a_zip: "broken_file",
  bomb: "expands_too_much",
  too_many_files: "expands_too_much",
  encrypted: "encrypted",
} as const satisfies Record<ZipRefusal, TableProblem>;

async function findSheet(zip: ZipFile): Promise<SheetPlace & { textsPath: string | null }> {
  if (!zip.names.includes("xl/workbook.xml")) throw new UnreadableTable("not_a_table");
  const workbook = await wholeText(zip, "xl/workbook.xml");
  const relations = await wholeText(zip, "xl/_rels/workbook.xml.rels");
  const place = sheetPlace(attributesIn(workbook), attributesIn(relations));
  if (!place || !zip.names.includes(place.path)) throw new UnreadableTable("no_sheet");
  const textsPath = "xl/sharedStrings.xml";
  return { ...place, textsPath: zip.names.includes(textsPath) ? textsPath : null };
}

/** Elements with their attributes, in their order; for the small parts of a workbook. */
function attributesIn(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = newParser();
  parser.on("opentag", (tag) => {
    found.push({ name: localName(tag.name), attributes: tag.attributes });
  });
  write(parser, xml);
  write(parser, null);
  return found;
}

/** By the number of a cell's style: whether its number is a day. */
async function readDateStyles(zip: ZipFile): Promise<boolean[]> {
  if (!zip.names.includes("xl/styles.xml")) return [];
  const elements = attributesIn(await wholeText(zip, "xl/styles.xml"));
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCells = false;
  for (const { name, attributes } of elements) {
    if (name === "numFmt")
      codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
    if (name === "cellXfs") isInCells = true;
    else if (name === "cellStyles" || name === "dxfs") isInCells = false;
    else if (name === "xf" && isInCells && styles.length < DATE_STYLES_MAX) {
      const id = Number(attributes["numFmtId"] ?? 0);
      styles.push(isDateFormat(id, codes.get(id)));
    }
  }
  return styles;
}

async function readTexts(zip: ZipFile, path: string | null): Promise<TextPool> {
  const pool = new TextPool();
  if (!path) return pool;
  const stream = await contentOf(zip, path);
  let text = "";
  let isRead = false;
  let phonetic = 0;
  const parser = newParser();
  parser.on("opentag", ({ name }) => {
    const element = localName(name);
    if (element === "si") text = "";
    if (element === "rPh") phonetic += 1;
    isRead = element === "t" && phonetic === 0;
  });
  parser.on("text", (piece) => {
    if (isRead) text += piece;
  });
  parser.on("closetag", ({ name }) => {
    const element = localName(name);
    if (element === "si") pool.add(text);
    if (element === "rPh") phonetic -= 1;
    if (element === "t") isRead = false;
  });
  for await (const piece of textOf(stream)) write(parser, piece);
  write(parser, null);
  return pool;
}

function sheetParser(cells: CellReader, rows: TableRow[]): SaxesParser {
  const parser = newParser();
  let line = 0;
  let row: Cell[] | null = null;
  parser.on("opentag", ({ name, attributes }) => {
    const element = localName(name);
    if (element === "row") {
      line = attributes["r"] ? Number(attributes["r"]) : line + 1;
      row = [];
    } else cells.open(element, attributes);
  });
  parser.on("text", (text) => cells.text(text));
  parser.on("closetag", ({ name }) => {
    const element = localName(name);
    if (element === "row" && row) {
      rows.push({ line, cells: row });
      row = null;
    } else if (element === "c" && row) {
      const { column, cell } = cells.close(row.length);
      if (column >= TABLE_LIMITS.columns) {
        if (cell !== null)
          throw new UnreadableTable("too_many_columns", { max: TABLE_LIMITS.columns });
        return;
      }
      while (row.length < column) row.push(null);
      row[column] = cell;
    } else cells.leave(element);
  });
  return parser;
}

function newParser(): SaxesParser {
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw new UnreadableTable("broken_file");
  });
  parser.on("doctype", () => {
    throw new UnreadableTable("broken_file");
  });
  return parser;
}

function write(parser: SaxesParser, piece: string | null): void {
  if (piece === null) parser.close();
  else parser.write(piece);
}

async function* textOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  try {
    for await (const bytes of stream as AsyncIterable<Buffer>) yield decoder.write(bytes);
  } catch (error) {
    if (error instanceof UnreadableTable) throw error;
    throw new UnreadableTable("broken_file");
  }
}

const LARGEST_PART = 20_000_000;

async function wholeText(zip: ZipFile, name: string): Promise<string> {
  const stream = await contentOf(zip, name);
  let text = "";
  for await (const piece of textOf(stream)) {
    text += piece;
    if (text.length > LARGEST_PART) throw new UnreadableTable("expands_too_much");
  }
  return text.replace(/^\ufeff/, "");
}

/** Some programs write every element with a prefix: `x:row`. */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
