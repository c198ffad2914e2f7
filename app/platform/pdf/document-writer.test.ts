import { describe, expect, it } from "vitest";

import { DocumentWriter } from "./document-writer.server";
import { drawLines, PageFlow } from "./page-flow.server";
import { millimetres, textArea } from "./paper";
import { qrCode } from "./qr-code";
import { drawTable } from "./table.server";
import { textStyles, type Weight } from "./text-style";
import {
  ask,
  checkStructure,
  difference,
  inkIn,
  inkShape,
  lacks,
  objectsOf,
  rasterise,
  scanQr,
} from "../../../tests/setup/pdf-tools";

const properties = {
  title: "Épreuve <1> & محمد",
  subject: "Test",
  author: "Wunnbréck",
  language: "fr-LU",
  createdAt: "2026-03-01T08:00:00.000Z",
  producer: "Wunnbréck",
  identifier: "0123456789abcdef0123456789abcdef",
};

async function open(): Promise<PageFlow> {
  const writer = await DocumentWriter.create(properties);
  writer.addPage();
  return new PageFlow(writer, () => textArea.top);
}

/** Nothing but a text, large, on one page. */
async function alone(text: string, weight: Weight = "regular"): Promise<Uint8Array> {
  const { writer } = await open();
  const line = writer.type.line(text, { ...textStyles.body, size: 60, weight });
  writer.content(writer.root.add("P"), () => {
    drawLines(writer, [line], { left: 40, width: 500, top: 100 });
  });
  return writer.finish();
}

const shapeOf = async (text: string) => inkShape(rasterise(await alone(text), 1, 144), 48, 12);

/** What hb-view (HarfBuzz 6.0 and cairo) draws with the same fonts; looked at and found right. */
const expected = {
  "محمد الأحمد": [
    "000000000000000053000000000000000000000000000000",
    "000000000000000050000000000000000000000000000000",
    "000000000000000076026052000000000000000000000000",
    "000000000000000010016052000000000000000000000000",
    "000000000000000037016052000000000000000000000000",
    "003000000000000005616042000003000000000000000000",
    "008000020000100000674043000008000020000000000010",
    "004300397009960000083043000005300396009960000694",
    "001600707100048300187043000001600707000048200707",
    "000802703400048400826043000000802704300049404306",
    "535957844934870006748033000535957845834864638747",
    "476175078476300005773022000476174078476200573362",
  ],
  "عائشة عبد اللّٰه": [
    "000013000000000000000000000000000000000000000000",
    "000012000000000000000000000000000000000000000000",
    "000024310100000000000000000011100000000000100000",
    "000065051510000000000000000023300003000520700000",
    "001004051420000000000000000000000014100540700000",
    "017006042420000300000023000003500033200100700130",
    "468006042420000530000274000065600000020060701740",
    "707006042420000060050520000240600305060070703300",
    "768007742430000080160261300186703407061060701713",
    "013877780330037768877797300001677777767750577874",
    "000000000000000000000000000000000000000000000000",
    "000000000000000000050000000000000000000000000000",
  ],
  "ገብረመድህን ተስፋይ": [
    "220000400001013320022010001210000100060000600320",
    "784006750023088881077032014770000500060000501770",
    "307006060041325624235632014360000500194007103250",
    "006005050070505505326628114050007983537068004160",
    "005005050240505605385115114058006624605064104850",
    "005015050600505605330004114006001501504154104300",
    "005195050600505605230004114014000500504165304200",
    "005225051400505614050003114042000500504159952305",
    "005005052401505652383103214060000500504104140605",
    "005005050715525470867302552060000500504104101836",
    "005004050586191001200300770050000400504003108883",
    "000000000004000000000000000000000000000000004000",
  ],
} as const;

const names = Object.keys(expected) as (keyof typeof expected)[];

describe.skipIf(lacks("pdftoppm"))("names on paper [pdftoppm]", () => {
  it.each(names)("%s looks as HarfBuzz draws it", async (name) => {
    expect(difference(await shapeOf(name), expected[name])).toBeLessThan(0.35);
  });

  it.each(names.slice(0, 2))("%s looks otherwise reversed or unjoined", async (name) => {
    const reversed = Array.from(name).reverse().join("");
    const unjoined = Array.from(name).join("\u200c");
    expect(difference(await shapeOf(reversed), expected[name])).toBeGreaterThan(1);
    expect(difference(await shapeOf(unjoined), expected[name])).toBeGreaterThan(1);
  });

  it.each(["regular", "semibold"] as const)("no script is blank in %s", async (weight) => {
    const region = { left: 10, top: 30, width: 60, height: 40 };
    for (const text of ["Zoë Łódź", "محمد محمد", "ገብረመድ", "Жанна"]) {
      expect(inkIn(rasterise(await alone(text, weight)), region), text).toBeGreaterThan(0.03);
    }
  });

  it("puts every part of a mixed line in its place", async () => {
    const { writer } = await open();
    const { runs, width } = writer.type.line("M. محمد 12", textStyles.body);
    expect(runs.map((run) => run.text)).toEqual(["M. ", "محمد ", "12"]);
    const seen = runs.toSorted((left, right) => left.left - right.left);
    expect(seen.map((run) => run.text)).toEqual(["M. ", "12", "محمد "]);
    expect(seen.at(-1)!.left + seen.at(-1)!.width).toBeCloseTo(width);
  });
});

async function sample(): Promise<Uint8Array> {
  const flow = await open();
  const { writer } = flow;
  flow.heading(writer.root, 1, "Titre avec محمد");
  flow.paragraph(writer.root, "Un paragraphe assez long pour deux lignes. ".repeat(4));
  flow.heading(writer.root, 2, "Tableau");
  drawTable(flow, writer.root, {
    columns: [
      { title: "Nom", share: 3 },
      { title: "Montant", share: 1, align: "end" },
    ],
    rows: Array.from({ length: 60 }, (_row, at) => [
      { text: `Ligne ${at + 1}`, notes: at % 7 === 0 ? ["ገብረመድህን"] : [] },
      { text: `${at},00 €` },
    ]),
    total: { title: "Total", amount: "1 770,00 €" },
  });
  const box = { left: textArea.left, top: flow.y, width: millimetres(30), height: millimetres(30) };
  writer.drawQrCode(writer.root, qrCode("Wunnengshëllef"), box, "Code QR d’essai");
  return writer.finish();
}

describe("a document", () => {
  it("has the same bytes twice", async () => {
    expect(Buffer.from(await sample()).equals(Buffer.from(await sample()))).toBe(true);
  });

  it("has the same bytes whatever was drawn before", async () => {
    const first = Buffer.from(await alone("été e"));
    await alone("e\u00a0é t А");
    expect(Buffer.from(await alone("été e")).equals(first)).toBe(true);
  });

  it("refuses an identifier that is none", async () => {
    await expect(DocumentWriter.create({ ...properties, identifier: "1" })).rejects.toThrow(
      RangeError,
    );
  });

  it.skipIf(lacks("qpdf"))(
    "is sound and keeps its language, title and outline [qpdf]",
    async () => {
      const pdf = await sample();
      expect(checkStructure(pdf)).toContain("No syntax or stream encoding errors");
      const objects = objectsOf(pdf);
      const catalog = objects.find((object) => object["/Type"] === "/Catalog");
      expect(catalog).toMatchObject({ "/Lang": "u:fr-LU", "/MarkInfo": { "/Marked": true } });
      const titles = objects
        .map((object) => object["/Title"])
        .filter((title) => title !== undefined);
      expect(titles).toEqual(
        expect.arrayContaining([`u:${properties.title}`, "u:Titre avec محمد", "u:Tableau"]),
      );
      const figure = objects.find((object) => object["/S"] === "/Figure");
      expect(figure).toMatchObject({ "/Alt": "u:Code QR d’essai" });
    },
  );

  it.skipIf(lacks("pdfinfo"))(
    "is one table over several pages, its header said once [pdfinfo]",
    async () => {
      const pdf = await sample();
      const facts = ask("pdfinfo", ["-"], pdf).toString();
      expect(facts).toMatch(/Tagged:\s+yes/);
      expect(facts).toMatch(/Pages:\s+[23]\b/);
      const text = ask("pdfinfo", ["-struct-text", "-"], pdf).toString();
      expect(text.match(/^ *Table/gm)).toHaveLength(1);
      expect(text.match(/\/Scope \/Column/g)).toHaveLength(2);
      expect(text.match(/\/Scope \/Row/g)).toHaveLength(61);
      expect(text).toContain("lignes. Un paragraphe");
    },
  );

  it.skipIf(lacks("pdffonts"))(
    "carries subsets of its fonts and no other font [pdffonts]",
    async () => {
      const fonts = ask("pdffonts", ["-"], await sample())
        .toString()
        .trim()
        .split("\n")
        .slice(2);
      expect(fonts.length).toBeGreaterThanOrEqual(4);
      for (const font of fonts)
        expect(font).toMatch(/^[A-Z]{6}\+Noto\S+ +CID TrueType +\S+ +yes yes yes/);
    },
  );

  it.skipIf(lacks("pdftotext"))(
    "says every letter, accents before letters too [pdftotext]",
    async () => {
      const text = ask("pdftotext", ["-", "-"], await alone("éêëë e E\u00a0e")).toString();
      expect(text.trim()).toBe("éêëë e E e");
    },
  );

  it.skipIf(lacks("pdftotext"))("can be searched, Arabic too [pdftotext]", async () => {
    const text = ask("pdftotext", ["-", "-"], await sample()).toString();
    expect(text).toContain("محمد");
    expect(text).toContain("ገብረመድህን");
  });

  it.skipIf(lacks("pdftoppm", "zbarimg"))("has a code that a scanner reads [zbarimg]", async () => {
    const pdf = await sample();
    const pages = [1, 2, 3].flatMap((page) => {
      try {
        return [scanQr(rasterise(pdf, page, 150))];
      } catch {
        return [];
      }
    });
    expect(pages).toEqual(["Wunnengshëllef"]);
  });
});
