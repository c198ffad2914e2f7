import { createHmac } from "node:crypto";

import type { Transaction } from "~/platform/database/with-viewer.server";
import { requireSecret } from "~/platform/env.server";

import { queryKey, type AddressQuery, type Exactness, type GeocoderAnswer } from "./geocoder";

const DAY_MS = 24 * 3_600_000;
/** Houses stay where they are; an address that is not known yet may be new. */
const KEPT_MS = { found: 90 * DAY_MS, nothing: 7 * DAY_MS } as const;

/** An answer that was given before and still holds; null when the geocoder has to be asked. */
export async function findKeptAnswer(
  tx: Transaction,
  query: AddressQuery,
  now: Date,
): Promise<GeocoderAnswer | null> {
  const row = await tx.geocoderAnswer.findUnique({ where: { addressHash: hashOf(query) } });
  if (!row || row.expiresAt <= now) return null;
  const { lon, lat, exactness } = row;
  if (lon === null || lat === null) return { kind: "nothing" };
  return { kind: "found", place: { lon, lat, exactness: exactness as Exactness } };
}

/** Keeps an answer for a while and drops those whose time is over. */
export async function keepAnswer(
  tx: Transaction,
  query: AddressQuery,
  answer: Exclude<GeocoderAnswer, { kind: "away" }>,
  now: Date,
): Promise<void> {
  await tx.geocoderAnswer.deleteMany({ where: { expiresAt: { lte: now } } });
  const place = answer.kind === "found" ? answer.place : null;
  const values = {
    lon: place?.lon ?? null,
    lat: place?.lat ?? null,
    exactness: place?.exactness ?? null,
    expiresAt: new Date(now.getTime() + KEPT_MS[answer.kind]),
  };
  const addressHash = hashOf(query);
  await tx.geocoderAnswer.upsert({
    where: { addressHash },
    create: { addressHash, ...values },
    update: values,
    select: { addressHash: true },
  });
}

/** Keyed, because addresses are few enough to be tried one by one. */
function hashOf(query: AddressQuery): Uint8Array<ArrayBuffer> {
  const hash = createHmac("sha256", requireSecret("sessionSecret"));
  return new Uint8Array(hash.update(`geocoder\0${queryKey(query)}`).digest());
}
