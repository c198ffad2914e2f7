import { locateByFacts } from "~/modules/communes/built-in-geocoder.server";
import type { AddressQuery, FoundPlace, Geocoder } from "~/modules/communes/geocoder";
import { findKeptAnswer, keepAnswer } from "~/modules/communes/geocoder-answers.server";
import { geoportalGeocoder } from "~/modules/communes/geoportal-geocoder.server";
import { getDistanceToCommune } from "~/modules/properties/dwelling-point.sql.server";
import { decidePin } from "~/modules/properties/pin-rules";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { environment } from "~/platform/env.server";

let geocoder: { url: string; ask: Geocoder } | undefined;

/**
 * The place of an address typed without a pin, for its owner to check: by the configured geocoder, else by the product's
 * own facts. Only what lies in the commune is proposed, and nothing that is no more exact than the commune itself.
 * No transaction is open while the geocoder is asked; without its answer the wizard goes on as if there were none.
 */
export async function locateAddress(query: AddressQuery): Promise<FoundPlace | null> {
  const place =
    (await askGeocoder(query)) ?? (await readAsViewer(SYSTEM, (tx) => locateByFacts(tx, query)));
  if (!place || place.exactness === "commune") return null;
  return (await isInCommune(query, place)) ? place : null;
}

async function askGeocoder(query: AddressQuery): Promise<FoundPlace | null> {
  const url = environment().geocoderUrl;
  if (url === undefined) return null;
  const kept = await readAsViewer(SYSTEM, (tx) => findKeptAnswer(tx, query, now()));
  const answer = kept ?? (await geocoderAt(url).locate(query));
  if (!kept && answer.kind !== "away") {
    await withViewer(SYSTEM, (tx) => keepAnswer(tx, query, answer, now()));
  }
  if (answer.kind !== "found") return null;
  return (await isInCommune(query, answer.place)) ? answer.place : null;
}

function geocoderAt(url: string): Geocoder {
  if (geocoder?.url !== url) geocoder = { url, ask: geoportalGeocoder({ url }) };
  return geocoder.ask;
}

async function isInCommune({ communeCode }: AddressQuery, place: FoundPlace): Promise<boolean> {
  const distance = await readAsViewer(SYSTEM, (tx) => getDistanceToCommune(tx, communeCode, place));
  return distance !== null && decidePin({ ...distance, confirmed: false }).ok;
}
