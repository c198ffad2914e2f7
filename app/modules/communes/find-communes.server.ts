import type { Transaction } from "~/platform/database/with-viewer.server";

import type { Canton, Position } from "./commune";
import type { NamedCommune } from "./match-boundaries";

/** One of the 100 communes, as lists and forms name it. */
export interface CommuneName {
  code: string;
  name: string;
  canton: Canton;
}

/** Every commune by name; public facts, the same for every viewer. */
export async function findCommunes(tx: Transaction): Promise<CommuneName[]> {
  const rows = await tx.commune.findMany({
    select: { code: true, name: true, canton: true },
    orderBy: { name: "asc" },
  });
  return rows.map((row) => ({ ...row, canton: row.canton as Canton }));
}

/** A point certainly inside the commune, or null for a code that no commune has. */
export async function findInnerPoint(tx: Transaction, code: string): Promise<Position | null> {
  const row = await tx.commune.findUnique({
    where: { code },
    select: { innerLon: true, innerLat: true },
  });
  return row && { lon: row.innerLon, lat: row.innerLat };
}

/** Every commune with both its names, for matching. */
export async function findNamedCommunes(tx: Transaction): Promise<NamedCommune[]> {
  const rows = await tx.commune.findMany({
    select: { code: true, name: true, nameLb: true },
    orderBy: { name: "asc" },
  });
  return rows.map(({ code, name, nameLb }) => ({ lauCode: code, name, nameLb }));
}
