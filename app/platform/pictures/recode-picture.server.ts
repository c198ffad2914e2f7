import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";

import { accept, refuse, type Verdict } from "../result";

/** A picture made anew from the pixels of another: WebP, upright, without any metadata. */
export interface Picture {
  content: Uint8Array<ArrayBuffer>;
  mediaType: "image/webp";
  width: number;
  height: number;
}

export interface PictureLimits {
  /** Media types taken, told by the first bytes, never by name or header. */
  types: readonly string[];
  /** Width times height of what is read. */
  pixels: number;
  /** Longer edge of what is written; smaller pictures keep their size. */
  edge: number;
}

export type PictureRefusal = "type" | "pixels" | "unreadable";

const SECONDS = 15;
/** Below this a picture shows nothing. */
const LEAST_EDGE = 16;

/**
 * Decodes and encodes again, so that nothing of the file but its pixels is kept: no place where it was taken, no second
 * content behind the picture. Only the head is read of a picture with too many pixels.
 */
export async function recodePicture(
  content: Uint8Array,
  limits: PictureLimits,
): Promise<Verdict<Picture, PictureRefusal>> {
  const type = await fileTypeFromBuffer(content);
  if (!type || !limits.types.includes(type.mime)) return refuse("type");
  try {
    const source = sharp(content, { failOn: "error", limitInputPixels: limits.pixels, pages: 1 });
    const { width, height } = await source.metadata();
    if (width * height > limits.pixels) return refuse("pixels");
    if (Math.min(width, height) < LEAST_EDGE) return refuse("unreadable");
    const { data, info } = await source
      .timeout({ seconds: SECONDS })
      .rotate()
      .resize({ width: limits.edge, height: limits.edge, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .webp({ quality: 80, effort: 3 })
      .toBuffer({ resolveWithObject: true });
    return accept({
      content: new Uint8Array(data),
      mediaType: "image/webp",
      width: info.width,
      height: info.height,
    });
  } catch (error) {
    return refuse(isPixelLimit(error) ? "pixels" : "unreadable");
  }
}

/** The same picture with a longer edge of at most `edge` pixels, for lists. */
export async function shrinkPicture(
  content: Uint8Array,
  edge: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const data = await sharp(content)
    .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 75, effort: 2 })
    .toBuffer();
  return new Uint8Array(data);
}

function isPixelLimit(error: unknown): boolean {
  return error instanceof Error && /pixel limit/i.test(error.message);
}
