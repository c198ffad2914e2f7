import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { detectCsv, readCsv } from "./read-csv.server";
import { columnLetter, type TableRow, UnreadableTable } from "./table";
import { csvLine, withFormulaSign, withoutFormula } from "./write-csv";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tables-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<TableRow[]> {
  const path = join(folder, "file.csv");
  await writeFile(path, content);
  const rows: TableRow[] = [];
  for await (const row of readCsv(path, await detectCsv(path))) rows.push(row);
  return rows;
}

const cellsOf = async (content: string | Uint8Array) =>
  (await read(content)).map((row) => row.cells);
const problemOf = (content: string | Uint8Array) =>
  read(content).then(
    () => null,
    (error: unknown) => {
      if (error instanceof UnreadableTable) return [error.problem, error.detail];
      throw error;
    },
  );

const TEXT = "Rue;Prix\r\nAllée Schëffer;1.250,50 €\r\n";
const CELLS = [
  ["Rue", "Prix"],
  ["Allée Schëffer", "1.250,50 €"],
];

describe("a file of separated values", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16 without its mark", Buffer.from(TEXT, "utf16le")],
    ["big-endian UTF-16", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
    ["Windows-1252", Buffer.from(TEXT.replace("€", "\x80"), "latin1")],
  ])("is read in %s", async (_name, bytes) => {
    expect(await cellsOf(bytes)).toEqual(CELLS);
  });

  it("is Windows-1252 when the sign that is no UTF-8 stands far behind", async () => {
    const long = `a;b\n${"x;y\n".repeat(40_000)}`;
    const rows = await cellsOf(Buffer.from(`${long}caf\xe9;z\n`, "latin1"));
    expect(rows.at(-1)).toEqual(["café", "z"]);
  });

  it.each([";", ",", "\t"])("is separated by %j", async (sign) => {
    expect(await cellsOf(`a${sign}"b;,c"\n1${sign}2\n`)).toEqual([
      ["a", "b;,c"],
      ["1", "2"],
    ]);
  });

  it("may say its separator in a first line, as Excel writes it", async () => {
    expect(await read("sep=,\r\na,b;c\r\n")).toEqual([{ line: 2, cells: ["a", "b;c"] }]);
  });

  it("counts lines as a person does, also behind a text of several lines", async () => {
    const rows = await read('a;b\n"one\ntwo";2\n3;4\n');
    expect(rows.map((row) => row.line)).toEqual([1, 2, 4]);
  });

  it("keeps quotation marks inside a text", async () => {
    expect(await cellsOf('a;b\nRésidence "Belle";x\n')).toEqual([
      ["a", "b"],
      ['Résidence "Belle"', "x"],
    ]);
  });

  it.each([
    ["an empty one", "", "empty"],
    ["one of blanks", " \n\n", "empty"],
    ["a PDF with another name", "%PDF-1.7\n%âãÏÓ\n1 0 obj", "not_a_table"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "not_a_table"],
    ["bytes", Buffer.from(Array.from({ length: 900 }, (_, n) => (n * 7) % 256)), "not_a_table"],
    ["a quotation mark never closed", 'a;b\n"never;2\n3;4\n', "open_quote"],
  ])("is refused when it is %s", async (_name, content, problem) => {
    expect((await problemOf(content))?.[0]).toBe(problem);
  });

  it("ends soon at a line of 100 MB, and says which line", async () => {
    const line = Buffer.alloc(100_000_000, "x");
    const content = Buffer.concat([Buffer.from("a;b\n1;2\n"), line]);
    expect(await problemOf(content)).toEqual(["line_too_long", { line: 3 }]);
  });
});

describe("what is written for spreadsheets", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["@cmd", "'@cmd"],
    ["-2+3", "'-2+3"],
    ["-12,5", "-12,5"],
    ["-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"],
    ["+352 621 123 456", "+352 621 123 456"],
    ["Rue", "Rue"],
  ])("%j becomes %j", (text, written) => {
    expect(withoutFormula(text)).toBe(written);
    expect(withFormulaSign(written)).toBe(text);
  });

  it("quotes what would end a value, and is read back", async () => {
    const values = ['a "b"', "c;d", "e\nf", "", " g"];
    expect(await cellsOf(csvLine(["x", "y", "z", "u", "v"]) + csvLine(values))).toEqual([
      ["x", "y", "z", "u", "v"],
      values,
    ]);
  });

  it("names columns by letters", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(
      "A Z AA AZ BA ZZ AAA".split(" "),
    );
  });
});
