import { readFile } from "node:fs/promises";
import path from "node:path";

import { parse } from "csv-parse/sync";
import { z } from "zod";

import { CommuneRow, type Commune } from "./commune";
import { OfficeTerritoryRow, type OfficeTerritory } from "./office-social";
import { findTerritoryFaults } from "./territory-checks";

export interface TerritoryFacts {
  communes: Commune[];
  territories: OfficeTerritory[];
}

/** @throws z.ZodError naming row and column when a row is malformed. */
export function parseCommunes(csv: string): Commune[] {
  return z.array(CommuneRow).parse(readRows(csv));
}

/** @throws z.ZodError naming row and column when a row is malformed. */
export function parseOfficeTerritories(csv: string): OfficeTerritory[] {
  return z.array(OfficeTerritoryRow).parse(readRows(csv));
}

/**
 * Communes and office territories that ship with the product.
 *
 * @param directory holds communes.csv and offices-sociaux.csv
 * @throws Error listing every inconsistency between the two files.
 */
export async function readTerritoryFacts(directory: string): Promise<TerritoryFacts> {
  const communes = parseCommunes(await readFile(path.join(directory, "communes.csv"), "utf8"));
  const territories = parseOfficeTerritories(
    await readFile(path.join(directory, "offices-sociaux.csv"), "utf8"),
  );
  const faults = findTerritoryFaults(communes, territories);
  if (faults.length > 0) throw new Error(`territory facts are inconsistent: ${faults.join("; ")}`);
  return { communes, territories };
}

function readRows(csv: string): unknown {
  return parse(csv, { columns: true, bom: true, skip_empty_lines: true });
}
