import type { Position } from "~/modules/communes/commune";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { DwellingKind, EnergyClass, HeatingKind, StoredDwelling } from "./dwelling";
import { getPoint } from "./dwelling-point.sql.server";
import { toHabitability } from "./habitability";
import { dwellingReach } from "./reach.server";

/** What is said of a dwelling, its place and its rooms. */
export const DWELLING_FACTS = {
  street: true,
  houseNumber: true,
  unit: true,
  postalCode: true,
  locality: true,
  kind: true,
  bedrooms: true,
  areaM2: true,
  floor: true,
  lift: true,
  stepFree: true,
  walkInShower: true,
  furnished: true,
  petsAllowed: true,
  heating: true,
  energyClass: true,
  description: true,
  commune: { select: { name: true } },
} as const;

const COLUMNS = {
  id: true,
  landlordId: true,
  communeCode: true,
  ...DWELLING_FACTS,
  habitability: true,
  version: true,
  updatedAt: true,
} as const;

/** One dwelling in the viewer's reach, with its pin. @throws Response 404 */
export async function getDwelling(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<StoredDwelling> {
  const row = await tx.dwelling.findFirst({
    where: { id, ...dwellingReach(viewer, "dwelling:read") },
    select: COLUMNS,
  });
  if (!row) throw new Response(null, { status: 404 });
  return toDwelling(row, await getPoint(tx, id));
}

interface DwellingRow {
  id: string;
  landlordId: string;
  communeCode: string | null;
  street: string | null;
  houseNumber: string | null;
  unit: string | null;
  postalCode: string | null;
  locality: string | null;
  kind: string | null;
  bedrooms: number | null;
  areaM2: { toNumber(): number } | null;
  floor: number | null;
  lift: boolean | null;
  stepFree: boolean | null;
  walkInShower: boolean | null;
  furnished: boolean | null;
  petsAllowed: boolean | null;
  heating: string | null;
  energyClass: string | null;
  description: string | null;
  habitability: unknown;
  version: number;
  updatedAt: Date;
  commune: { name: string } | null;
}

function toDwelling(row: DwellingRow, point: Position | null): StoredDwelling {
  const { communeCode, street, houseNumber, unit, postalCode, locality, commune, ...rest } = row;
  return {
    ...rest,
    address: { street, houseNumber, unit, postalCode, locality, communeCode },
    communeName: commune?.name ?? null,
    point,
    kind: row.kind as DwellingKind | null,
    areaM2: row.areaM2?.toNumber() ?? null,
    heating: row.heating as HeatingKind | null,
    energyClass: row.energyClass as EnergyClass | null,
    habitability: toHabitability(row.habitability),
  };
}
