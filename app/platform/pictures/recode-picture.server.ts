import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import lookOf from "sharp-phash";

import { accept, refuse, type Verdict } from "../result";
import { decodeHeic } from "./decode-heic.server";

/** A picture made anew from the pixels of another: WebP, upright, without any metadata. */
export interface Picture {
  content: Uint8Array<ArrayBuffer>;
  mediaType: "image/webp";
  width: number;
  height: number;
  /** What it looks like: 64 characters `0` or `1`, few of which differ between two pictures of one thing. */
  look: string;
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
const HEIC_TYPES: readonly string[] = ["image/heic", "image/heif"];

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
    const source = HEIC_TYPES.includes(type.mime)
      ? await readHeic(content, limits.pixels)
      : await readPicture(content, limits.pixels);
    return source.ok ? await writePicture(source.picture, limits.edge) : source;
  } catch (error) {
    return refuse(isPixelLimit(error) ? "pixels" : "unreadable");
  }
}

type Source = Verdict<{ picture: Sharp }, "pixels" | "unreadable">;

async function readPicture(content: Uint8Array, pixels: number): Promise<Source> {
  const picture = sharp(content, { failOn: "error", limitInputPixels: pixels, pages: 1 });
  const { width, height } = await picture.metadata();
  if (width * height > pixels) return refuse("pixels");
  if (Math.min(width, height) < LEAST_EDGE) return refuse("unreadable");
  return accept({ picture });
}

async function readHeic(content: Uint8Array, limit: number): Promise<Source> {
  const decoded = await decodeHeic(content, limit);
  if (!decoded.ok) return decoded;
  const { data, width, height } = decoded.pixels;
  if (Math.min(width, height) < LEAST_EDGE) return refuse("unreadable");
  return accept({ picture: sharp(data, { raw: { width, height, channels: 4 } }) });
}

async function writePicture(picture: Sharp, edge: number): Promise<Verdict<Picture, never>> {
  const { data, info } = await picture
    .timeout({ seconds: SECONDS })
    .rotate()
    .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .webp({ quality: 80, effort: 3 })
    .toBuffer({ resolveWithObject: true });
  return accept({
    content: new Uint8Array(data),
    mediaType: "image/webp",
    width: info.width,
    height: info.height,
    look: await lookOf(data),
  });
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
