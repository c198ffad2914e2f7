import { createHash } from "node:crypto";

import { receiveFiles, type ReceiveRefusal } from "~/platform/http/receive-files.server";
import { type Picture, recodePicture } from "~/platform/pictures/recode-picture.server";
import { accept, type Verdict } from "~/platform/result";

import { OFFER_BOUNDS, PHOTO_TYPES, type PhotoRefusal, type RefusedPhoto } from "./offer";

const { photos } = OFFER_BOUNDS;

/** Far beyond what a telephone makes: only here is the whole form given up. */
const LIMITS = { fileBytes: 60_000_000, totalBytes: 330_000_000, files: 200 };

/** The pictures of one upload, made anew, and the files that were none. */
export interface ReceivedPhotos {
  /** The other fields, and per file a text that tells it from others. */
  form: FormData;
  pictures: Picture[];
  refused: RefusedPhoto[];
}

/**
 * Reads an upload of photos, one file after the other. A file that cannot be taken is named and loses nothing but itself.
 *
 * @param room how many photos the dwelling may still get.
 */
export async function receivePhotos(
  request: Request,
  room: number,
): Promise<Verdict<ReceivedPhotos, ReceiveRefusal>> {
  const pictures: Picture[] = [];
  const refused: RefusedPhoto[] = [];
  const received = await receiveFiles(request, LIMITS, async (file) => {
    const content = new Uint8Array(await file.arrayBuffer());
    const reason = await take(content, pictures, room);
    if (reason) refused.push({ name: file.name.slice(0, 80), reason });
    return createHash("sha256").update(content).digest("hex");
  });
  return received.ok ? accept({ form: received.form, pictures, refused }) : received;
}

async function take(
  content: Uint8Array,
  pictures: Picture[],
  room: number,
): Promise<PhotoRefusal | null> {
  if (content.byteLength > photos.bytes) return "bytes";
  if (pictures.length >= room) return "surplus";
  const picture = await recodePicture(content, { ...photos, types: PHOTO_TYPES });
  if (!picture.ok) return picture.reason;
  pictures.push(picture);
  return null;
}
