import { randomUUID } from "node:crypto";

import type { ColumnName } from "~/modules/imports/column";
import { today } from "~/platform/clock.server";
import { addMonths } from "~/platform/local-date";
import { csvLine } from "~/platform/tables/write-csv";

export type ImportLine = Partial<Record<ColumnName, string>>;

/** A line without an error and complete, of an address nobody has yet. */
export function aLine(changes: ImportLine = {}): ImportLine {
  return {
    landlordEmail: `${randomUUID()}@owners.example`,
    landlordName: "Jos Thill",
    street: "Rue de l’Alzette",
    houseNumber: "12",
    postalCode: "4010",
    locality: "Esch",
    commune: "Esch-Uelzecht",
    kind: "Appartement",
    bedrooms: "2",
    areaM2: "85,5",
    floor: "1",
    lift: "oui",
    stepFree: "oui",
    walkInShower: "non",
    furnished: "non",
    petsAllowed: "oui",
    heating: "Gaz",
    rent: "1.250,50 €",
    charges: "150",
    availableFrom: addMonths(today(), 2),
    minimumMonths: "12",
    scheme: "LISKO",
    title: "Propriétaire",
    ...changes,
  };
}

/** A file with the columns of its first line. */
export function csvOf(lines: readonly ImportLine[]): string {
  const columns = Object.keys(lines[0] ?? {}) as ColumnName[];
  const rows = lines.map((line) => columns.map((column) => line[column] ?? ""));
  return [columns, ...rows].map(csvLine).join("");
}
