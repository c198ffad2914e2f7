import { cantonOf, type Commune } from "./commune";
import type { OfficeTerritory } from "./office-social";

/**
 * What is inconsistent between communes and office territories, one sentence per fault; empty when sound:
 * codes are unique and lie in their canton, neighbours are mutual, every commune has exactly one office,
 * an office has one name and one seat, and the seat is in its own territory.
 */
export function findTerritoryFaults(
  communes: readonly Commune[],
  territories: readonly OfficeTerritory[],
): string[] {
  return [
    ...findCommuneFaults(communes),
    ...findCoverageFaults(communes, territories),
    ...findOfficeFaults(territories),
  ];
}

function findCommuneFaults(communes: readonly Commune[]): string[] {
  const byCode = new Map(communes.map((commune) => [commune.lauCode, commune]));
  const faults = byCode.size === communes.length ? [] : ["a commune code appears twice"];
  for (const commune of communes) {
    if (cantonOf(commune.lauCode) !== commune.canton) {
      faults.push(`${commune.lauCode} is not a code of canton ${commune.canton}`);
    }
    for (const code of commune.neighbours) {
      if (code === commune.lauCode) faults.push(`${code} is its own neighbour`);
      else if (!byCode.get(code)?.neighbours.includes(commune.lauCode)) {
        faults.push(`${commune.lauCode} names ${code} as neighbour, not the reverse`);
      }
    }
  }
  return faults;
}

function findCoverageFaults(
  communes: readonly Commune[],
  territories: readonly OfficeTerritory[],
): string[] {
  const known = new Set(communes.map((commune) => commune.lauCode));
  const served = new Map<string, number>();
  for (const row of territories) served.set(row.lauCode, (served.get(row.lauCode) ?? 0) + 1);
  return [
    ...[...known]
      .filter((code) => served.get(code) !== 1)
      .map((code) => `${code} has ${served.get(code) ?? 0} offices`),
    ...[...served.keys()]
      .filter((code) => !known.has(code))
      .map((code) => `${code} is served but is no commune`),
  ];
}

function findOfficeFaults(territories: readonly OfficeTerritory[]): string[] {
  const faults: string[] = [];
  const identity = new Map<number, string>();
  for (const row of territories) {
    const described = `${row.officeName} in ${row.seatLauCode}`;
    const known = identity.get(row.officeNo) ?? described;
    identity.set(row.officeNo, known);
    if (known !== described)
      faults.push(`office ${row.officeNo} is both ${known} and ${described}`);
  }
  for (const officeNo of identity.keys()) {
    const own = territories.filter((row) => row.officeNo === officeNo);
    if (!own.some((row) => row.lauCode === row.seatLauCode)) {
      faults.push(`office ${officeNo} has its seat outside its territory`);
    }
  }
  return faults;
}
