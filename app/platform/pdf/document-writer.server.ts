import { createHash } from "node:crypto";

import {
  PDFContentStream,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFOperator,
  type PDFPage,
} from "pdf-lib";

import { writeBookmarks, type Bookmark } from "./bookmarks.server";
import {
  beginArtifact,
  beginTagged,
  endMarked,
  fillColour,
  filledBox,
  lineOperators,
  qrOperators,
} from "./content.server";
import { a4, type Box } from "./paper";
import type { QrCode } from "./qr-code";
import { StructureNode, writeStructureTree } from "./structure-tree.server";
import type { Colour } from "./text-style";
import { Typesetter, type SetLine } from "./typesetter.server";
import { xmpMetadata, type DocumentProperties } from "./xmp-metadata";

/** The identifier of the document that is made of these words, see {@link NewDocument}. */
export function identifierOf(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 32);
}

export interface NewDocument extends DocumentProperties {
  /** 32 hexadecimal digits that belong to this document alone; the same input must give the same. */
  identifier: string;
}

/**
 * A tagged PDF of A4 pages. Everything drawn is either content of a structure node or an artifact; positions are
 * points from the top left corner. The same calls give the same bytes.
 */
export class DocumentWriter {
  readonly root = new StructureNode("Document");
  readonly type: Typesetter;
  private readonly bookmarks: Bookmark[] = [];
  private readonly markCounts: number[] = [];
  /** What is drawn on pages that are not sealed yet, by page. */
  private readonly drawn = new Map<number, PDFOperator[]>();
  private at = -1;

  private constructor(
    private readonly pdf: PDFDocument,
    private readonly properties: NewDocument,
  ) {
    this.type = new Typesetter(pdf.context);
  }

  static async create(properties: NewDocument): Promise<DocumentWriter> {
    if (!/^[0-9a-f]{32}$/.test(properties.identifier))
      throw new RangeError("A document's identifier has 32 digits");
    const pdf = await PDFDocument.create({ updateMetadata: false });
    return new DocumentWriter(pdf, properties);
  }

  get pageCount(): number {
    return this.pdf.getPageCount();
  }

  addPage(): void {
    this.at = this.pdf.getPageCount();
    const page = this.pdf.addPage([a4.width, a4.height]);
    page.node.set(PDFName.of("StructParents"), this.pdf.context.obj(this.at));
    page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
    this.markCounts.push(0);
    this.drawn.set(this.at, []);
  }

  /** Goes back to a page to draw what was not known when it was made, such as how many pages there are. */
  turnTo(pageIndex: number): void {
    if (pageIndex < 0 || pageIndex >= this.pageCount)
      throw new RangeError(`There is no page ${pageIndex}`);
    this.at = pageIndex;
  }

  /** What `draw` draws on the present page is content of the node. */
  content(node: StructureNode, draw: () => void): void {
    const id = this.markCounts[this.at] ?? 0;
    this.markCounts[this.at] = id + 1;
    node.children.push({ page: this.page.ref, pageIndex: this.at, id });
    this.push([beginTagged(node.type, id)]);
    draw();
    this.push([endMarked()]);
  }

  artifact(kind: "Pagination" | "Layout", draw: () => void): void {
    this.push([beginArtifact(kind)]);
    draw();
    this.push([endMarked()]);
  }

  /** @param baseline distance of the line's baseline from the top of the page. */
  drawLine(line: SetLine, left: number, baseline: number): void {
    this.push(lineOperators(this.pdf.context, line, left, a4.height - baseline));
  }

  fill(box: Box, colour: Colour): void {
    this.push([
      fillColour(colour),
      ...filledBox(box.left, a4.height - box.top - box.height, box.width, box.height),
    ]);
  }

  /** A QR code with its quiet zone, as a figure with a text alternative. */
  drawQrCode(parent: StructureNode, code: QrCode, box: Box, alternative: string): void {
    const figure = parent.add("Figure", { alternative, box });
    this.content(figure, () => {
      this.push(qrOperators(code, box.left, a4.height - box.top - box.height, box.width));
    });
  }

  /** Lists the present place in the reader's side panel. */
  bookmark(title: string, level: 1 | 2, top: number): void {
    this.bookmarks.push({ title, level, page: this.page.ref, y: a4.height - top });
  }

  /**
   * Compresses the pages so far and forgets how they were drawn, so that a document of many pages needs little memory.
   * Nothing more can be drawn on them.
   */
  sealPages(): void {
    const { context } = this.pdf;
    for (const [index, operators] of this.drawn) {
      const stream = PDFContentStream.of(context.obj({}), operators);
      const contents = PDFRawStream.of(stream.dict, stream.getContents());
      this.pdf.getPage(index).node.addContentStream(context.register(contents));
    }
    this.drawn.clear();
  }

  async finish(): Promise<Uint8Array> {
    this.sealPages();
    const { pdf } = this;
    const { catalog, context } = pdf;
    const fonts = this.type.usedFonts;
    for (const font of fonts) await font.writeInto(context);
    for (const page of pdf.getPages()) {
      for (const font of fonts)
        page.node.setFontDictionary(PDFName.of(font.resourceName), font.ref);
    }
    catalog.set(PDFName.of("Lang"), PDFString.of(this.properties.language));
    catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
    catalog.set(PDFName.of("StructTreeRoot"), writeStructureTree(context, this.root, a4.height));
    if (this.bookmarks.length > 0)
      catalog.set(PDFName.of("Outlines"), writeBookmarks(context, this.bookmarks));
    this.writeProperties();
    return pdf.save({
      useObjectStreams: true,
      addDefaultPage: false,
      updateFieldAppearances: false,
    });
  }

  private writeProperties(): void {
    const { pdf, properties } = this;
    const created = new Date(properties.createdAt);
    pdf.setTitle(properties.title, { showInWindowTitleBar: true });
    pdf.setAuthor(properties.author);
    pdf.setSubject(properties.subject);
    pdf.setProducer(properties.producer);
    pdf.setCreationDate(created);
    pdf.setModificationDate(created);
    const xmp = new TextEncoder().encode(xmpMetadata(properties));
    const metadata = pdf.context.stream(xmp, { Type: "Metadata", Subtype: "XML" });
    pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(metadata));
    const id = PDFHexString.of(properties.identifier);
    pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  }

  private get page(): PDFPage {
    return this.pdf.getPage(this.at);
  }

  private push(operators: PDFOperator[]): void {
    const page = this.drawn.get(this.at);
    if (!page) throw new RangeError("Nothing can be drawn on a sealed page");
    page.push(...operators);
  }
}
