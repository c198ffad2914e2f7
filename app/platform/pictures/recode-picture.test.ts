import { readFile } from "node:fs/promises";

import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { recodePicture } from "./recode-picture.server";

const LIMITS = {
  types: ["image/jpeg", "image/png", "image/webp", "image/heic", "image/heif"],
  pixels: 60_000_000,
  edge: 1_600,
};

const drawing = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#7a3b2e" } });

async function recode(content: Uint8Array) {
  const picture = await recodePicture(content, LIMITS);
  if (!picture.ok) throw new Error(picture.reason);
  return picture;
}

/** How many of the 64 places differ. */
const distance = (one: string, other: string) =>
  [...one].filter((bit, place) => bit !== other[place]).length;

const room = (shade: string, door: number) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="${shade}"/>
       <rect y="340" width="640" height="140" fill="#b08a5a"/><rect x="80" y="80" width="180" height="160" fill="#fff"/>
       <rect x="${door}" y="180" width="160" height="180" fill="#7a3b2e"/></svg>`,
    ),
  );

describe("a picture somebody sends", () => {
  it("is made anew without what it tells besides its pixels", async () => {
    const content = await drawing(900, 600)
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "49/1 36/1 0/1" } })
      .jpeg()
      .toBuffer();
    expect((await sharp(content).metadata()).exif).toBeDefined();
    const picture = await recode(content);
    const { format, exif, icc, xmp } = await sharp(picture.content).metadata();
    expect({ format, exif, icc, xmp }).toEqual({ format: "webp" });
  });

  it("stands upright", async () => {
    const content = await drawing(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await recode(content)).toMatchObject({ width: 600, height: 900 });
  });

  it("may come from a telephone that writes HEIC", async () => {
    const picture = await recode(await readFile("tests/factories/pictures/room.heic"));
    expect(picture).toMatchObject({ width: 320, height: 240, mediaType: "image/webp" });
    const { data, info } = await sharp(picture.content)
      .extract({ left: 60, top: 60, width: 20, height: 20 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const mean = data.reduce((sum, value) => sum + value, 0) / (20 * 20 * info.channels);
    expect(mean).toBeGreaterThan(235);
  });

  it("is refused when the HEIC file is cut off", async () => {
    const content = await readFile("tests/factories/pictures/room.heic");
    expect(await recodePicture(content.subarray(0, 700), LIMITS)).toMatchObject({
      reason: "unreadable",
    });
  });

  it("is refused beyond the pixels that fit, HEIC too", async () => {
    const content = await readFile("tests/factories/pictures/room.heic");
    expect(await recodePicture(content, { ...LIMITS, pixels: 50_000 })).toMatchObject({
      reason: "pixels",
    });
  });

  it("is refused when few bytes unpack to a hundred megapixels", async () => {
    const bomb = await drawing(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await recodePicture(bomb, LIMITS)).toMatchObject({ reason: "pixels" });
  });

  it("is refused when it is none, whatever it is called", async () => {
    const page = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>");
    expect(await recodePicture(page, LIMITS)).toMatchObject({ reason: "type" });
  });

  it("looks like itself in another size, light and quality, and unlike another", async () => {
    const one = await recode(await room("#d8e6ea", 400).png().toBuffer());
    const paler = await room("#e4eef0", 400).resize(300).jpeg({ quality: 40 }).toBuffer();
    const other = await room("#30353a", 20).rotate(90).png().toBuffer();
    expect(distance(one.look, (await recode(paler)).look)).toBeLessThanOrEqual(6);
    expect(distance(one.look, (await recode(other)).look)).toBeGreaterThan(12);
  });
});
