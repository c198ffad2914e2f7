import { deflateSync } from "node:zlib";

import { PDFDocument, PDFName, PDFString } from "pdf-lib";
import { describe, expect, it } from "vitest";

import { inspectPdf } from "./inspect-pdf.server";

async function document(useObjectStreams: boolean, spoil: (pdf: PDFDocument) => void = () => {}) {
  const pdf = await PDFDocument.create();
  pdf.addPage([200, 200]).drawRectangle({ x: 20, y: 20, width: 60, height: 60 });
  spoil(pdf);
  return pdf.save({ useObjectStreams });
}

const opensScript = (pdf: PDFDocument) =>
  pdf.catalog.set(
    PDFName.of("OpenAction"),
    pdf.context.obj({ S: "JavaScript", JS: PDFString.of("app.alert(1)") }),
  );

/** A file whose only packed object holds what is given. */
function packed(objects: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(
      "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n",
    ),
    objects,
    Buffer.from("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"),
  ]);
}

describe("a PDF somebody sends", () => {
  it.each([true, false])(
    "is taken when it is a plain document (objects packed: %s)",
    async (is) => {
      expect(inspectPdf(await document(is)).ok).toBe(true);
    },
  );

  it.each([true, false])("is refused with a script (objects packed: %s)", async (is) => {
    expect(inspectPdf(await document(is, opensScript))).toMatchObject({ reason: "pdf_active" });
  });

  it("is refused with a file inside", async () => {
    const content = await PDFDocument.create().then(async (pdf) => {
      pdf.addPage();
      await pdf.attach(new Uint8Array([1, 2, 3]), "inside.exe", {});
      return pdf.save();
    });
    expect(inspectPdf(content)).toMatchObject({ reason: "pdf_active" });
  });

  it("is refused when a name is written in another way", () => {
    const hidden = packed(deflateSync(Buffer.from("5 0 << /S /Java#53cript /JS (x) >>")));
    expect(inspectPdf(hidden)).toMatchObject({ reason: "pdf_active" });
  });

  it("is refused when it is locked", async () => {
    const locked = Buffer.from(await document(false)).toString("latin1");
    const content = Buffer.from(locked.replace("/Root", "/Encrypt 9 0 R /Root"), "latin1");
    expect(inspectPdf(content)).toMatchObject({ reason: "pdf_locked" });
  });

  it("is refused when it ends in the middle", async () => {
    const content = await document(true);
    expect(inspectPdf(content.slice(0, content.length / 2))).toMatchObject({
      reason: "pdf_broken",
    });
  });

  it("is refused when it unpacks to more than any document needs", () => {
    const bomb = packed(deflateSync(Buffer.alloc(60_000_000, 32), { level: 9 }));
    expect(bomb.length).toBeLessThan(100_000);
    expect(inspectPdf(bomb)).toMatchObject({ reason: "pdf_broken" });
  });

  it("is refused when it is none", () => {
    expect(inspectPdf(new TextEncoder().encode("<html>%%EOF startxref</html>"))).toMatchObject({
      reason: "pdf_broken",
    });
  });
});
