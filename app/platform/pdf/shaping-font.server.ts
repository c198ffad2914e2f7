import type { Font, Glyph, GlyphPosition, Subset, TextDirection } from "@cantoo/fontkit";
import { Cache, CustomFontEmbedder, type PDFContext, type PDFRef } from "pdf-lib";

import { MissingGlyphError } from "./script-runs";

/** A glyph where the font's own tables put it: kerned, marks over their letters, Arabic joined. */
export interface PlacedGlyph {
  glyph: Glyph;
  position: GlyphPosition;
}

/** Letters before the name of a subset font, as ISO 32000-1, 9.6.4 asks; fixed, so that bytes repeat. */
const SUBSET_TAG = "WUNNBR";

const NOT_DEFINED = 0;
const SPACE = 0x20;

/** Vowel signs are drawn over a shadda, not under it (Unicode UTR #53). */
const shaddaAfterVowel = /([\u064b-\u0650\u0656-\u065f\u0670]+)(\u0651)/g;

/**
 * A font of one document. Unlike the embedder it extends, it keeps the positions that shaping computes (which
 * Arabic marks and kerning need), takes the direction from its caller, and knows no glyph but by drawing it.
 */
export class ShapingFont extends CustomFontEmbedder {
  private readonly used: Glyph[] = [];
  private readonly subset: Subset;
  private readonly subsetIds = new Map<number, number>();

  constructor(
    private readonly face: Font,
    /** Its name in the resources of every page. */
    readonly resourceName: string,
    readonly ref: PDFRef,
  ) {
    super(face, new Uint8Array(), `${SUBSET_TAG}+${face.postscriptName ?? "Font"}`);
    this.subset = face.createSubset();
    this.glyphCache = Cache.populatedBy(() => this.used);
  }

  /**
   * Glyphs of a text in one script and one direction, from left to right.
   *
   * @throws MissingGlyphError
   */
  shape(text: string, direction: TextDirection): PlacedGlyph[] {
    const ordered = text.replace(shaddaAfterVowel, "$2$1");
    const { glyphs, positions } = this.face.layout(ordered, null, null, null, direction);
    return glyphs.map((glyph, at) => {
      if (glyph.id === NOT_DEFINED) throw new MissingGlyphError(glyph.codePoints[0] ?? 0);
      return {
        glyph,
        position: positions?.[at] ?? {
          xAdvance: glyph.advanceWidth,
          yAdvance: 0,
          xOffset: 0,
          yOffset: 0,
        },
      };
    });
  }

  /** Takes a glyph into the document and gives its code there, four hexadecimal digits. */
  encode(glyph: Glyph): string {
    const known = this.subsetIds.get(glyph.id);
    const id = known ?? this.subset.includeGlyph(glyph.id);
    if (known === undefined) {
      this.subsetIds.set(glyph.id, id);
      this.used[id - 1] = this.withPlainSpace(glyph);
    }
    return id.toString(16).padStart(4, "0");
  }

  /** Nothing is written for a font that drew nothing. */
  get isUsed(): boolean {
    return this.used.length > 0;
  }

  async writeInto(context: PDFContext): Promise<void> {
    await this.embedIntoContext(context, this.ref);
  }

  /** A no-break space may share the glyph of the space; copied text is then better off with the space. */
  private withPlainSpace(glyph: Glyph): Glyph {
    const space = this.face.glyphForCodePoint(SPACE);
    return space?.id === glyph.id ? space : glyph;
  }

  protected override glyphId(glyph?: Glyph): number {
    return glyph ? (this.subsetIds.get(glyph.id) ?? -1) : -1;
  }

  protected override isCFF(): boolean {
    return false;
  }

  protected override serializeFont(): Promise<Uint8Array> {
    return Promise.resolve(this.subset.encode());
  }
}
