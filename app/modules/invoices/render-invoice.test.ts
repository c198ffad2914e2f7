import { describe, expect, it } from "vitest";

import { languages } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";

import { epcPayload } from "./epc-payment";
import type { FrozenInvoice, InvoiceDraft } from "./invoice";
import { renderInvoice } from "./render-invoice.server";
import { issued, settlementDraft, statementDraft } from "../../../tests/factories/invoice-drafts";
import {
  ask,
  checkStructure,
  inkIn,
  lacks,
  objectsOf,
  rasterise,
  scanQr,
} from "../../../tests/setup/pdf-tools";

const MOST_BYTES = 60_000;

const render = (invoice: FrozenInvoice) => renderInvoice(invoice, translator(invoice.language));
const draw = (draft: InvoiceDraft) => render(issued(draft));

/** Millimetres: the lines of the address, and what else an envelope's window may show. */
const window = { left: 112, top: 53, width: 76, height: 27 };
const mustBeEmpty = [
  { left: 91, top: 36, width: 110, height: 13 },
  { left: 91, top: 50, width: 19, height: 40 },
  { left: 191, top: 50, width: 15, height: 40 },
  { left: 91, top: 81, width: 110, height: 15 },
];

const manyLines = statementDraft({
  lines: Array.from({ length: 60 }, (_line, at) => ({
    label: "correction",
    period: null,
    note: at % 3 === 0 ? `Ménage de عائشة عبد اللّٰه, ligne ${at + 1}` : null,
    evidence: at % 4 === 0 ? "ሰነድ 12" : null,
    amount: 1_000n + BigInt(at),
  })),
});

const hostile = "a\u0000\u001b[2J\u202Efdp.exe 😀👨‍👩‍👧 王小明 \ud800\n\n\t{amount} <b>%s</b> \\n (";

const hostileDraft = statementDraft({
  issuer: { ...statementDraft().issuer, name: `asbl ${hostile}`, email: hostile, phone: "\u200e" },
  recipient: { name: hostile, lines: [hostile, "\u202e", `q${"\u0301".repeat(100)}`] },
  subject: {
    kind: "occupation_statement",
    household: hostile,
    dwelling: hostile,
    period: { from: issued(statementDraft()).issuedOn, to: issued(statementDraft()).issuedOn },
  },
  lines: [
    {
      label: "occupation_indemnity",
      period: null,
      note: hostile.repeat(6),
      evidence: hostile,
      amount: 1n,
    },
  ],
});

const longDraft = statementDraft({
  issuer: { ...statementDraft().issuer, name: "Verwaltungsgesellschaft ".repeat(8).trim() },
  recipient: {
    name: "محمد عبد الرحمن الأحمد ".repeat(8).trim(),
    lines: ["M".repeat(120), "Rue ".repeat(30).trim(), "L-9233 Diekirch"],
  },
  lines: [
    {
      label: "occupation_indemnity",
      period: null,
      note: "ገ".repeat(500),
      evidence: "W".repeat(200),
      amount: 99_999_999_999n,
    },
  ],
});

describe.each(languages)("an invoice in %s", (language) => {
  it.each([
    ["statement", statementDraft({ language })],
    ["settlement", settlementDraft({ language })],
    ["statement without payment", statementDraft({ language, payment: null })],
  ])("%s: is drawn, small, and the same twice", async (_name, draft) => {
    const invoice = issued(draft);
    const pdf = await render(invoice);
    expect(pdf.length).toBeLessThan(MOST_BYTES);
    expect(Buffer.from(await render(invoice)).equals(Buffer.from(pdf))).toBe(true);
  });
});

describe("the bytes of an invoice", () => {
  it("do not depend on the order in which the database gives the snapshot back", async () => {
    const invoice = issued(statementDraft());
    const sorted = JSON.parse(JSON.stringify(invoice), (_key, value: unknown) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ) as FrozenInvoice;
    expect(Buffer.from(await render(sorted)).equals(Buffer.from(await render(invoice)))).toBe(true);
  });

  it("are refused for a snapshot that is none", async () => {
    const invoice = issued(statementDraft());
    await expect(render({ ...invoice, total: "1.5" })).rejects.toThrow();
    await expect(render({ ...invoice, total: "-1" })).rejects.toThrow("amount_out_of_range");
  });

  it("stay few for sixty lines, hostile and long texts", async () => {
    for (const draft of [manyLines, hostileDraft, longDraft]) {
      expect((await draw(draft)).length).toBeLessThan(MOST_BYTES);
    }
  });
});

describe.skipIf(lacks("pdftoppm"))("an invoice on paper [pdftoppm]", () => {
  it.each(["Anna Müller", "محمد الأحمد", "ገብረመድህን ተስፋይ", "Олена Шевченко"])(
    "shows %s in the window of the envelope and nothing else there",
    async (name) => {
      const recipient = { name, lines: ["8, rue de la Gare", "L-9233 Diekirch"] };
      const page = rasterise(await draw(statementDraft({ recipient })), 1, 150);
      expect(inkIn(page, { ...window, top: 54, width: 20, height: 4.5 })).toBeGreaterThan(0.05);
      for (const region of mustBeEmpty) expect(inkIn(page, region)).toBe(0);
    },
  );

  it.each([
    ["hostile", hostileDraft],
    ["very long", longDraft],
  ])("keeps %s texts in their places", async (_name, draft) => {
    const page = rasterise(await draw(draft), 1, 100);
    expect(inkIn(page, window)).toBeGreaterThan(0.03);
    for (const region of mustBeEmpty) expect(inkIn(page, region)).toBe(0);
    expect(inkIn(page, { left: 191, top: 0, width: 19, height: 297 })).toBe(0);
    expect(inkIn(page, { left: 0, top: 287, width: 210, height: 10 })).toBe(0);
  });

  it("fills every page of a long one and numbers it", async () => {
    const pdf = await draw(manyLines);
    const [first, second, third] = [1, 2, 3].map((page) => rasterise(pdf, page, 100));
    for (const page of [first!, second!, third!]) {
      expect(inkIn(page, { left: 150, top: 282, width: 40, height: 5 })).toBeGreaterThan(0.01);
    }
    expect(inkIn(second!, { left: 20, top: 24, width: 170, height: 8 })).toBeGreaterThan(0);
    expect(inkIn(first!, { left: 0, top: 274, width: 210, height: 6 })).toBe(0);
  });

  it.skipIf(lacks("zbarimg")).each([
    ["statement", statementDraft()],
    ["settlement", settlementDraft()],
    [
      "largest",
      statementDraft({ payment: { ...statementDraft().payment!, payee: "Ë".repeat(70) } }),
    ],
  ])("carries the payment of a %s for a scanner [zbarimg]", async (_name, draft) => {
    const invoice = issued(draft);
    const { payment, total } = invoice;
    const expected = epcPayload({ ...payment!, amount: BigInt(total) });
    const scanned = scanQr(rasterise(await render(invoice), 1, 150));
    expect(expected).toEqual({ ok: true, payload: scanned });
  });
});

describe("the structure of an invoice", () => {
  it.skipIf(lacks("qpdf")).each([
    ["statement", statementDraft()],
    ["settlement", settlementDraft()],
    ["long one", manyLines],
    ["hostile one", hostileDraft],
  ])("of a %s is sound [qpdf]", async (_name, draft) => {
    const pdf = await draw(draft);
    expect(checkStructure(pdf)).toContain("No syntax or stream encoding errors");
    const figure = objectsOf(pdf).find((object) => object["/S"] === "/Figure");
    expect(figure?.["/Alt"]).toContain("LU28 0019 4006 4475 0000");
  });

  it.skipIf(lacks("pdfinfo"))("is tagged, titled, and in reading order [pdfinfo]", async () => {
    const pdf = await draw(statementDraft());
    const facts = ask("pdfinfo", ["-"], pdf).toString();
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/Title:\s+Relevé d’indemnité d’occupation IND-2026-00001/);
    expect(facts).toMatch(/Pages:\s+1\b/);
    const text = ask("pdfinfo", ["-struct-text", "-"], pdf).toString();
    const order = ["Wunnengshëllef", "L-9233 Diekirch", "IND-2026-00001", "Relevé de l’indemnité"];
    order.push("Désignation", "980,00", "Total à payer", "Comment payer", "Une question");
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(places).not.toContain(-1);
    expect(text).toContain("vérifiée");
  });

  it.skipIf(lacks("pdfinfo"))("replaces what cannot be printed, visibly [pdfinfo]", async () => {
    const text = ask("pdfinfo", ["-struct-text", "-"], await draw(hostileDraft)).toString();
    expect(text).toContain("a��[2J�fdp.exe �� ��� � {amount} <b>%s</b> \\n (");
  });

  it.skipIf(lacks("pdfinfo"))(
    "has sixty rows in one table over several pages [pdfinfo]",
    async () => {
      const text = ask("pdfinfo", ["-struct-text", "-"], await draw(manyLines)).toString();
      expect(text.match(/"Correction"/g)).toHaveLength(60);
      expect(text.match(/"Désignation"/g)).toHaveLength(1);
    },
  );
});
