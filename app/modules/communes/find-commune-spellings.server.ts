import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Position } from "./commune";
import { GERMAN_COMMUNE_NAMES } from "./commune-spellings";

/** A commune with every name a list may call it by, and a point certainly inside it. */
export interface CommuneSpellings {
  code: string;
  /** Beginning with the French one. */
  names: readonly string[];
  innerPoint: Position;
}

/** Every commune; public facts, the same for every viewer. */
export async function findCommuneSpellings(tx: Transaction): Promise<CommuneSpellings[]> {
  const rows = await tx.commune.findMany({
    select: { code: true, name: true, nameLb: true, innerLon: true, innerLat: true },
    orderBy: { code: "asc" },
  });
  return rows.map(({ code, name, nameLb, innerLon, innerLat }) => ({
    code,
    names: [name, ...(nameLb ? [nameLb] : []), ...(GERMAN_COMMUNE_NAMES[code] ?? [])],
    innerPoint: { lon: innerLon, lat: innerLat },
  }));
}
