import path from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { CANTONS } from "./commune";
import { groupOffices } from "./office-social";
import {
  parseCommunes,
  readTerritoryFacts,
  type TerritoryFacts,
} from "./read-territory-facts.server";
import { findTerritoryFaults } from "./territory-checks";

let facts: TerritoryFacts;
beforeAll(async () => {
  facts = await readTerritoryFacts(path.resolve("prisma/data"));
});

describe("facts on the communes", () => {
  it("knows 100 communes in 12 cantons with 690,959 inhabitants", () => {
    expect(facts.communes).toHaveLength(100);
    expect(new Set(facts.communes.map((commune) => commune.canton))).toEqual(new Set(CANTONS));
    expect(facts.communes.reduce((total, commune) => total + commune.population, 0)).toBe(690_959);
  });

  it("covers the country's area within 1 %", () => {
    const total = facts.communes.reduce((sum, commune) => sum + commune.areaKm2, 0);
    expect(Math.abs(total / 2586 - 1)).toBeLessThan(0.01);
  });

  it("reaches every commune from any other over borders", () => {
    const byCode = new Map(facts.communes.map((commune) => [commune.lauCode, commune]));
    const reached = new Set(["0304"]);
    for (const code of reached) byCode.get(code)?.neighbours.forEach((next) => reached.add(next));
    expect(reached.size).toBe(100);
  });

  it("does not hold a retired code", () => {
    const retired = ["0705", "0710", "1201", "1208", "0109", "0803", "1007"];
    expect(facts.communes.filter((commune) => retired.includes(commune.lauCode))).toEqual([]);
  });
});

describe("territories of the offices sociaux", () => {
  it("assigns every commune to exactly one of 30 offices", () => {
    const offices = groupOffices(facts.territories);
    expect(offices).toHaveLength(30);
    const served = offices.flatMap((office) => office.territory.map((row) => row.lauCode));
    expect(served).toHaveLength(100);
    expect(new Set(served).size).toBe(100);
  });

  it("marks what is not sourced", () => {
    const count = (status: string) =>
      facts.territories.filter((row) => row.status === status).length;
    expect([count("sourced"), count("partly"), count("deduced"), count("unverified")]).toEqual([
      79, 1, 5, 15,
    ]);
  });

  it("gives an office the least certain status of its communes", () => {
    const statuses = new Map(groupOffices(facts.territories).map((o) => [o.officeNo, o.status]));
    expect([1, 20, 25, 28].map((no) => statuses.get(no))).toEqual([
      "sourced",
      "partly",
      "deduced",
      "unverified",
    ]);
  });
});

describe("territory checks", () => {
  it("name every fault", () => {
    const [first, ...others] = facts.communes;
    const [row, ...rows] = facts.territories;
    if (!first || !row) throw new Error("no facts");
    const oneSided = { ...first, neighbours: ["1209"] };
    expect(findTerritoryFaults([oneSided, ...others], facts.territories)).toContain(
      "0101 names 1209 as neighbour, not the reverse",
    );
    expect(findTerritoryFaults([first, ...others], rows)).toContain("0202 has 0 offices");
    expect(findTerritoryFaults([first, first, ...others], facts.territories)).toContain(
      "a commune code appears twice",
    );
    expect(
      findTerritoryFaults(facts.communes, [{ ...row, seatLauCode: "0304" }, ...rows]),
    ).toContain("office 1 has its seat outside its territory");
  });

  it("refuses a row with a place outside the country, naming the column", () => {
    const header =
      "lau_code,name_fr,name_lb_unverified,canton,centroid_lon,centroid_lat,inner_lon,inner_lat,area_km2,population_2026_01_01,public_transport_departures_per_weekday_2026_07,has_rail_station,neighbours";
    const row = "0101,Dippach,Dippech,Capellen,2.35,48.85,5.9673,49.5867,17.30,4721,2237,true,0102";
    expect(() => parseCommunes(`${header}\n${row}`)).toThrow(/centroid_lon/);
  });
});
