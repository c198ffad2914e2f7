import { deflateSync } from "node:zlib";

import { expect } from "vitest";

import { paths } from "~/paths";
import { luxembourgDay } from "~/platform/local-date";

import {
  exactly,
  fillIn,
  follow,
  form,
  idIn,
  recordOf,
  send,
  sendWrong,
  submitButton,
  sendRefused,
} from "./forms";
import type { Person } from "./person";

export const LANDLORD_PASSWORD = "Eng grouss Bréck 2031";

/** Diekirch, where the dwelling of the story stands. */
export const COMMUNE = "0603";

export interface Landlord {
  name: string;
  email: string;
}

/** Step 1: registers, opens the link in the mail and arrives signed in. */
export async function register(person: Person, { name, email }: Landlord): Promise<void> {
  const { page } = person;
  await person.visit(paths.register());
  const entries = { name, email, password: LANDLORD_PASSWORD };
  await sendWrong(person, "register", { ...entries, email: "nobody" }, "email");
  await send(person, "register", entries, exactly("/mail-sent"));
  const link = page.locator('a[href*="/verify-email?token="]').first();
  await expect
    .poll(
      async () => {
        await page.goto(`${paths.mailbox()}?q=${encodeURIComponent(email)}`);
        return link.count();
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toBeGreaterThan(0);
  await person.judge();
  await person.visit((await link.getAttribute("href")) ?? "");
  await send(
    person,
    "verify-email",
    { password: LANDLORD_PASSWORD },
    (url) => url.pathname !== "/verify-email",
  );
}

/** Step 1: describes a dwelling in the wizard up to the choice of the way, and submits it. @returns the offer's id. */
export async function describeDwelling(person: Person): Promise<string> {
  const { page } = person;
  await person.visit(paths.newDwelling());
  await submitButton(form(page, "begin-offer"), "begin-offer").click();
  await page.waitForURL((url) => url.pathname.endsWith("/edit/where"));
  const offerId = idIn(page.url());
  const at = (step: string) => exactly(paths.offerStep(offerId, step));

  const where = {
    street: "Grand-Rue",
    houseNumber: "3A",
    postalCode: "75001",
    locality: "Diekirch",
    communeCode: COMMUNE,
  };
  await sendWrong(person, "where", where, "postalCode");
  // Another commune begins without a pin, and a new one can still be set.
  expect(await page.locator('input[name="lon"], input[name="lat"]').count()).toBe(2);
  await send(person, "where", { postalCode: "9240" }, at("what"));
  await send(person, "what", { kind: "apartment", heating: "gas" }, at("rooms"));
  await sendWrong(person, "rooms", { bedrooms: "0", areaM2: "84" }, "bedrooms");
  await send(person, "rooms", { bedrooms: "2" }, at("access"));
  const access = { floor: "1", lift: "no", stepFree: "yes", furnished: "no", petsAllowed: "no" };
  await sendWrong(person, "access", { ...access, floor: "99" }, "floor");
  await send(person, "access", { floor: "1" }, at("rent"));
  const rent = {
    rent: "viel",
    charges: "150",
    availableFrom: luxembourgDay(new Date()),
    minimumMonths: "12",
  };
  await sendWrong(person, "rent", rent, "rent");
  await send(person, "rent", { rent: "950" }, at("photos"));
  await addPhoto(person);
  // The form begins anew with every change of the photos.
  const photos = await page.locator('form[id^="photos-"]').getAttribute("id");
  await send(person, photos ?? "", {}, at("papers"));
  await send(person, "papers", { title: "owner" }, at("way"));
  for (const scheme of ["lisko_guarantee", "ais", "wunnengshellef"]) {
    expect(await page.locator(`[name="scheme"][value="${scheme}"]`).count(), scheme).toBe(1);
  }
  await send(person, "way", { scheme: "lisko_guarantee" }, at("check"));
  await sendWrong(person, "check", {}, "statement");
  await send(person, "check", { statement: "on" }, (url) => !at("check")(url));
  return offerId;
}

/**
 * With scripts, choosing a picture adds it; without, the form's button does. A file that is none, chosen before it, is
 * named and holds nothing up.
 */
async function addPhoto(person: Person): Promise<void> {
  const { page, look } = person;
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator('form[id="upload"] input[name="files"]').setInputFiles([
    { name: "broken.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture") },
    { name: "kitchen.png", mimeType: "image/png", buffer: picture(640, 480) },
  ]);
  if (!look.javaScript) await submitButton(form(page, "upload"), "upload").click();
  await answered;
  const photos = page.locator('main img[src^="/files/"]');
  await photos.first().waitFor();
  expect(await photos.count(), "one picture, taken once").toBe(1);
  expect(await page.locator("main").innerText()).toContain("broken.jpg");
  await person.judge();
}

/** Step 2: the reviewer asks for a change; the note must not be empty. */
export async function requestChange(person: Person, offerId: string, note: string): Promise<void> {
  await person.visit(paths.offer(offerId));
  await sendWrong(person, "request-changes", { reviewNote: " " }, "reviewNote");
  await send(person, "request-changes", { reviewNote: note }, () => true);
}

/** Step 2: the landlord reads what is asked, answers it and hands in again. */
export async function resubmit(person: Person, offerId: string, note: string): Promise<void> {
  await person.visit(paths.offerStep(offerId, "what"));
  expect(await person.page.locator("main").innerText()).toContain(note);
  const on = (url: URL) => url.pathname !== paths.offerStep(offerId, "what");
  await send(person, "what", { description: "Gas heater of 2021." }, on);
  await person.visit(paths.offerStep(offerId, "check"));
  await send(person, "check", { statement: "on" }, (url) => !url.pathname.endsWith("/check"));
}

/** Step 2: the reviewer notes what was looked at, and publishes. */
export async function publish(person: Person, offerId: string): Promise<void> {
  await person.visit(paths.offer(offerId));
  await sendRefused(person, "publish", {});
  await sendWrong(person, "checks", { "habitability.result": "failed" }, "habitability.note");
  const results = ["exists", "title", "papers", "habitability"].map((kind) => [
    `${kind}.result`,
    "ok",
  ]);
  await send(person, "checks", Object.fromEntries(results) as Record<string, string>, () => true);
  await send(person, "publish", {}, () => true);
  await person.visit(paths.offer(offerId));
  expect(await form(person.page, "publish").count()).toBe(0);
}

/** Step 9: the dwelling of a closed tenancy is offered once more. */
export async function offerAgain(person: Person, tenancyId: string): Promise<void> {
  await person.visit(paths.tenancy(tenancyId));
  await follow(person, "/dwellings/");
  expect(recordOf("dwellings")(new URL(person.page.url()))).toBe(true);
  const again = form(person.page, "offer-again");
  await fillIn(again, {});
  await submitButton(again, "offer-again").click();
  await person.page.waitForURL((url) => /^\/offers\/[0-9a-f-]{36}\/edit\//.test(url.pathname));
  await person.judge();
}

/** A PNG of one colour. */
function picture(width: number, height: number): Buffer {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, 0xc4)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** The check sum of PNG chunks (ISO 15948, annex D). */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
