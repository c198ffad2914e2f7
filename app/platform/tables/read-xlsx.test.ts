import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { workbookOf } from "../../../tests/factories/workbooks";
import { makeZip } from "../../../tests/setup/make-zip";
import { toLocalDate } from "../local-date";
import { openTable } from "./read-table.server";
import { type TableRow, UnreadableTable } from "./table";
import { writeWorkbook } from "./write-xlsx.server";
import { isDateFormat } from "./xlsx-parts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbooks-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: Uint8Array): Promise<TableRow[]> {
  const path = join(folder, "list.xlsx");
  await writeFile(path, content);
  const rows: TableRow[] = [];
  const table = await openTable(path);
  expect(table.format).toBe("xlsx");
  for await (const row of table.rows) rows.push(row);
  return rows;
}

async function problemOf(content: Uint8Array): Promise<string | null> {
  const path = join(folder, "wrong.xlsx");
  await writeFile(path, content);
  try {
    const { rows } = await openTable(path);
    for await (const row of rows) if (row.line < 0) return "impossible";
    return null;
  } catch (error) {
    if (error instanceof UnreadableTable) return error.problem;
    throw error;
  }
}

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`;

describe("a workbook", () => {
  it("is read as it was written", async () => {
    const content = await writeWorkbook([
      {
        name: "Offres",
        headings: ["Rue", "Prix", "Libre"],
        rows: [
          ["Allée Schëffer", 1250.5, { date: toLocalDate("2027-03-01") }],
          ["=1+1", null, { date: toLocalDate("2024-02-29") }],
        ],
      },
      { name: "Valeurs", headings: ["X"], rows: [] },
    ]);
    expect(await read(content)).toEqual([
      { line: 1, cells: ["Rue", "Prix", "Libre"] },
      { line: 2, cells: ["Allée Schëffer", 1250.5, { date: "2027-03-01" }] },
      { line: 3, cells: ["'=1+1", null, { date: "2024-02-29" }] },
    ]);
  });

  it("shows its first visible sheet, with every kind of cell and the gaps between them", async () => {
    const rows = `<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><r><t>in </t></r><r><t>parts</t></r></is></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#REF!</v></c></row>
      <row r="7"><c r="A7" s="1"><v>46447</v></c><c r="B7" s="2"><v>46447.75</v></c><c r="C7" s="3"><v>46447</v></c><c r="D7"><v>1.5E3</v></c><c r="E7" t="d"><v>2027-03-01T00:00:00</v></c></row>`;
    expect(await read(workbookOf({ rows, texts: ["a", "é&amp;b"], styles: STYLES }))).toEqual([
      { line: 3, cells: ["é&b", null, "in parts", true, { broken: "error" }] },
      {
        line: 7,
        cells: [
          { date: "2027-03-01" },
          { date: "2027-03-01" },
          46447,
          1500,
          { date: "2027-03-01" },
        ],
      },
    ]);
  });

  it("counts days from 1904 where it says so", async () => {
    const rows = `<row r="1"><c r="A1" s="1"><v>44985</v></c></row>`;
    const [row] = await read(workbookOf({ rows, styles: STYLES, is1904: true }));
    expect(row?.cells).toEqual([{ date: "2027-03-01" }]);
  });

  it("gives the value of a formula, and says where there is none", async () => {
    const rows = `<row r="1"><c r="A1"><f>B1*2</f><v>12</v></c><c r="B1" t="str"><f>A1&amp;""</f><v>12 m</v></c><c r="C1"><f>NOW()</f></c><c r="D1"><f>X</f><v></v></c><c r="E1" t="str"><f>IF(1,"")</f><v></v></c></row>`;
    const [row] = await read(workbookOf({ rows }));
    expect(row?.cells).toEqual([12, "12 m", { broken: "formula" }, { broken: "formula" }, ""]);
  });

  it.each([
    ["dd/mm/yyyy", true],
    ["[$-407]d. mmmm yyyy;@", true],
    ["mmm-yy", true],
    ['#,##0.00\\ "€/day"', false],
    ["[Red]0.0", false],
    ["hh:mm", false],
    ["General", false],
    ["0%", false],
  ])("takes the format %j for a day: %j", (code, isDay) => {
    expect(isDateFormat(170, code)).toBe(isDay);
  });

  it("built-in formats 14 and 22 show days, 2 and 49 do not", () => {
    expect([14, 22, 2, 49, 0].map((id) => isDateFormat(id, undefined))).toEqual([
      ...[true, true, false, false, false],
    ]);
  });
});

describe("what is no workbook, or one made to harm", () => {
  const sheet = "xl/worksheets/sheet1.xml";
  const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;

  it.each<[string, Uint8Array, string]>([
    [
      "another packed file",
      makeZip([{ name: "word/document.xml", content: "<a/>" }]),
      "not_a_table",
    ],
    ["a file cut off", workbookOf({ rows: row }).subarray(0, 400), "broken_file"],
    ["an old workbook", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old_excel"],
    [
      "a sheet that unpacks to very much",
      workbookOf({ rows: "", more: [{ name: sheet, content: Buffer.alloc(40_000_000, " ") }] }),
      "expands_too_much",
    ],
    [
      "an entry larger than it says",
      workbookOf({
        rows: "",
        more: [{ name: sheet, content: Buffer.alloc(40_000_000, " "), claimedBytes: 1000 }],
      }),
      "broken_file",
    ],
    [
      "more entries than any workbook",
      workbookOf({
        rows: row,
        more: Array.from({ length: 2_100 }, (_, n) => ({ name: `x${n}`, content: "" })),
      }),
      "expands_too_much",
    ],
    [
      "entities that multiply",
      workbookOf({
        rows: "",
        more: [
          {
            name: sheet,
            content: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
          },
        ],
      }),
      "broken_file",
    ],
    [
      "XML that ends too early",
      workbookOf({ rows: "", more: [{ name: sheet, content: `<worksheet><sheetData><row>` }] }),
      "broken_file",
    ],
    [
      "a missing sheet",
      workbookOf({ rows: row, more: [{ name: "xl/_rels/workbook.xml.rels", content: "<R/>" }] }),
      "no_sheet",
    ],
    [
      "a value far out",
      workbookOf({ rows: `<row r="1"><c r="XFD1"><v>1</v></c></row>` }),
      "too_many_columns",
    ],
  ])("%s is refused", async (_name, content, problem) => {
    expect(await problemOf(content)).toBe(problem);
  });
});
