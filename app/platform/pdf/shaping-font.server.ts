import type { Font, Glyph, GlyphPosition, Subset, TextDirection } from "@cantoo/fontkit";
import { Cache, CustomFontEmbedder, type PDFContext, type PDFRef } from "pdf-lib";

import { MissingGlyphError } from "./script-runs";
import { toUnicodeMap } from "./to-unicode";

/** A glyph where the font's own tables put it: kerned, marks over their letters, Arabic joined. */
export interface PlacedGlyph {
  glyph: Glyph;
  position: GlyphPosition;
}

/** Letters before the name of a subset font, as ISO 32000-1, 9.6.4 asks; fixed, so that bytes repeat. */
const SUBSET_TAG = "WUNNBR";

const NOT_DEFINED = 0;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** What a PDF says about a glyph besides its shape. */
interface UsedGlyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
}

/** Vowel signs are drawn over a shadda, not under it (Unicode UTR #53). */
const shaddaAfterVowel = /([\u064b-\u0650\u0656-\u065f\u0670]+)(\u0651)/g;

/**
 * A font of one document. Unlike the embedder it extends, it keeps the positions that shaping computes (which
 * Arabic marks and kerning need), takes the direction from its caller, and knows no glyph but by drawing it.
 */
export class ShapingFont extends CustomFontEmbedder {
  private readonly used: UsedGlyph[] = [];
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

  /**
   * Takes a glyph into the document and gives its code there, four hexadecimal digits. A no-break space may have the
   * glyph of the space, and copied text is better off with the space.
   */
  encode(glyph: Glyph): string {
    const known = this.subsetIds.get(glyph.id);
    const id = known ?? this.subset.includeGlyph(glyph.id);
    if (known === undefined) {
      this.subsetIds.set(glyph.id, id);
      this.used[id - 1] = {
        id: glyph.id,
        advanceWidth: glyph.advanceWidth,
        codePoints: glyph.codePoints.map((code) => (code === NO_BREAK_SPACE ? SPACE : code)),
      };
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

  protected override glyphId(glyph?: UsedGlyph): number {
    return glyph ? (this.subsetIds.get(glyph.id) ?? -1) : -1;
  }

  protected override embedUnicodeCmap(context: PDFContext): PDFRef {
    const characters = this.used.map(({ id, codePoints }) => ({
      code: this.subsetIds.get(id) ?? NOT_DEFINED,
      codePoints,
    }));
    return context.register(context.flateStream(toUnicodeMap(characters)));
  }

  protected override isCFF(): boolean {
    return false;
  }

  protected override serializeFont(): Promise<Uint8Array> {
    return Promise.resolve(this.subset.encode());
  }
}
