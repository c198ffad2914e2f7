import { type Language, htmlLanguage } from "~/i18n/languages";
import type { Translate } from "~/i18n/text";
import { DocumentWriter, identifierOf } from "~/platform/pdf/document-writer.server";
import { drawFooters, drawRunningHead } from "~/platform/pdf/letter.server";
import { PageFlow } from "~/platform/pdf/page-flow.server";
import { millimetres } from "~/platform/pdf/paper";

import type { ConsentPurpose } from "./consent";

/** What the sheet is made of; no name, which is written by hand. */
export interface ConsentSheet {
  code: string;
  language: Language;
  /** The house that asks. */
  house: string;
  purposes: readonly ConsentPurpose[];
  at: Date;
}

/**
 * A sheet of paper on which a household says yes or no to each purpose: a tagged PDF. Nothing is ticked beforehand.
 *
 * @param texts of the sheet's language.
 */
export async function renderConsentSheet(
  sheet: ConsentSheet,
  texts: Translate,
): Promise<Uint8Array<ArrayBuffer>> {
  const { code, house, language, purposes, at } = sheet;
  const title = texts("consent.sheet.title");
  const name = texts("consent.sheet.file", { code });
  const writer = await DocumentWriter.create({
    title: `${title} · ${name}`,
    subject: title,
    author: house,
    language: htmlLanguage(language),
    createdAt: at.toISOString(),
    producer: "Wunnbréck",
    identifier: identifierOf(JSON.stringify([code, language, purposes])),
  });
  writer.addPage();
  const head = () => drawRunningHead(writer, name);
  const flow = new PageFlow(writer, head);
  flow.y = head();
  const { root } = writer;
  flow.heading(root, 1, title);
  flow.space(8);
  flow.paragraph(root, texts("consent.sheet.intro", { house }));
  for (const purpose of purposes) {
    flow.space(10);
    flow.heading(root, 2, texts(`consent.purpose.${purpose}`), millimetres(16));
    flow.space(3);
    flow.paragraph(root, texts(`consent.means.${purpose}`));
    flow.space(3);
    flow.paragraph(root, texts("consent.sheet.answer"));
  }
  flow.space(12);
  for (const key of ["free", "end", "interpreter", "sign"] as const) {
    flow.paragraph(root, texts(`consent.sheet.${key}`));
    flow.space(key === "interpreter" ? 16 : 7);
  }
  drawFooters(writer, `${name} · ${house}`, (page, pages) =>
    texts("consent.sheet.page", { page, pages }),
  );
  return new Uint8Array(await writer.finish());
}
