import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { importStops } from "~/flow/import-stops.server";
import { findBusiestStops, findNearestStops } from "~/modules/communes/find-stops.sql.server";
import { getCommune } from "~/modules/communes/load-communes.server";
import { readStopFile } from "~/modules/communes/read-stop-file.server";
import { SYSTEM, VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { stopsInWords } from "~/platform/launch/stop-words.server";

import { testDatabase } from "../../setup/database";
import { SHARED_DATA, sharedDataFile } from "../../setup/shared-data";

const KEEP = { dryRun: false, skipErrors: false };
/** Between Diekirch's station and Ingeldorf. */
const PLACE = { lon: 6.15, lat: 49.865 };

let client: pg.Client;
let folder: string;

beforeAll(async () => {
  client = new pg.Client({ connectionString: (await testDatabase()).url });
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), "wunnbreck-stops-"));
});
afterEach(() => client.query("delete from transit_stop; delete from stop_import"));
afterAll(async () => {
  await client.end();
  await rm(folder, { recursive: true, force: true });
});

async function read(name: string, content: unknown) {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(content));
  return readPath(file);
}

async function readPath(file: string) {
  const found = await readStopFile(file, null);
  if (!found.ok) throw new Error(found.reason);
  return found;
}

const STOPS = {
  stops: [
    [49.8661, 6.1597, "r", 80],
    [49.86, 6.13, "b", 20],
    [49.87, 6.2, "b", 3],
    [49.6, 6.13, "t", 900],
  ],
};
const STATIONS = [
  { name: "Diekirch, Gare", lat: 49.8662, lon: 6.1598, dep_day: 80 },
  { name: "Ettelbruck, Gare", lat: 49.84797, lon: 6.10773, dep_day: 154 },
];

async function stored(): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    "select count(*)::int as count from transit_stop",
  );
  return rows[0]?.count ?? 0;
}

function nearest(limit: number) {
  return readAsViewer(VISITOR, (tx) => findNearestStops(tx, PLACE, limit));
}

describe("the import of stops", () => {
  it("keeps stops and where they came from, and records it", async () => {
    const { outcome } = await importStops(await read("stops.json", STOPS), KEEP);
    expect(outcome).toBe("imported");
    const { rows } = await client.query(
      "select layer, format, file_name, stops, departures::int, left_out from stop_import",
    );
    expect(rows).toEqual([
      {
        layer: "timetable",
        format: "stops",
        file_name: "stops.json",
        stops: 4,
        departures: 1003,
        left_out: 0,
      },
    ]);
    await client.query("begin; set local role wunnbreck_system");
    const audited = await client.query(
      "select action, role from audit_inbox where entity = 'transit_stop'",
    );
    await client.query("rollback");
    expect(audited.rows).toContainEqual({ action: "update", role: "system" });
  });

  it("changes nothing with the same file again, and replaces all with another", async () => {
    const first = await read("stops.json", STOPS);
    await importStops(first, KEEP);
    const again = await importStops(first, KEEP);
    expect(again).toMatchObject({ outcome: "unchanged", before: { fileName: "stops.json" } });
    expect(stopsInWords(first, again).at(-1)).toContain("nothing was changed");
    await importStops(await read("less.json", { stops: STOPS.stops.slice(0, 1) }), KEEP);
    expect(await stored()).toBe(1);
  });

  it("changes nothing in a dry run, with wrong entries or without any stop in the country", async () => {
    const good = await read("stops.json", STOPS);
    expect((await importStops(good, { ...KEEP, dryRun: true })).outcome).toBe("tried");
    const bad = await read("bad.json", { stops: [...STOPS.stops, ["49,8", 6, "b", 1]] });
    const refused = await importStops(bad, KEEP);
    expect(refused.outcome).toBe("errors");
    expect(stopsInWords(bad, refused).join("\n")).toContain("bad.json, entry 5");
    const abroad = await read("abroad.json", { stops: [[48.9, 6.1, "b", 7]] });
    expect((await importStops(abroad, KEEP)).outcome).toBe("no_stops");
    expect(await stored()).toBe(0);
    expect((await importStops(bad, { ...KEEP, skipErrors: true })).outcome).toBe("imported");
    expect(await stored()).toBe(4);
  });

  it.each([
    [STOPS, STATIONS],
    [STATIONS, STOPS],
  ])("names the stations of trains, in whichever order the files come", async (one, two) => {
    await importStops(await read("one.json", one), KEEP);
    await importStops(await read("two.json", two), KEEP);
    const near = await nearest(10);
    expect(near?.filter(({ kind }) => kind === "rail").map(({ name }) => name)).toEqual([
      "Diekirch, Gare",
      "Ettelbruck, Gare",
    ]);
  });
});

describe("stops near a place", () => {
  it("are unknown before an import, then the nearest first with the distance on the ground", async () => {
    expect(await nearest(3)).toBeNull();
    expect(await findBusiestStops("0304", 3)).toBeNull();
    await importStops(await read("stops.json", STOPS), KEEP);
    const near = await nearest(3);
    expect(near?.map(({ kind, departures }) => [kind, departures])).toEqual([
      ["rail", 80],
      ["bus", 20],
      ["bus", 3],
    ]);
    const [rail] = near ?? [];
    expect(rail?.metres).toBeGreaterThan(650);
    expect(rail?.metres).toBeLessThan(750);
  });

  it("tell the page of a commune its stations and its busiest stops", async () => {
    expect((await getCommune("0603")).transport).toBeNull();
    await importStops(await read("stops.json", STOPS), KEEP);
    await importStops(await read("stations.json", STATIONS), KEEP);
    const { commune, transport } = await getCommune("0603");
    expect(commune.name).toBe("Diekirch");
    expect(transport?.stations).toEqual(["Diekirch, Gare"]);
    expect(transport?.stops[0]).toMatchObject({ kind: "rail", departures: 80 });
    expect((await getCommune("1204")).transport).toMatchObject({ stops: [], total: 0 });
  });

  it("leave out what is far away", async () => {
    await importStops(await read("far.json", { stops: [[49.6, 6.13, "t", 900]] }), KEEP);
    expect(await nearest(3)).toEqual([]);
  });

  it("are found through the index", async () => {
    const many = Array.from({ length: 3_000 }, (_, at) => [
      49.5 + (at % 60) * 0.01,
      5.8 + Math.floor(at / 60) * 0.012,
      "b",
      1 + at,
    ]);
    await importStops(await read("many.json", { stops: many }), KEEP);
    await client.query("analyze transit_stop");
    const { rows } = await client.query<{ "QUERY PLAN": string }>(
      `explain select stop_id from transit_stop where not is_repeated
       order by point::geography <-> st_setsrid(st_makepoint(6.1, 49.7), 4326)::geography limit 5`,
    );
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain(
      "Index Scan using transit_stop_place_idx",
    );
  });

  it("are written by the system alone", async () => {
    await importStops(await read("stops.json", STOPS), KEEP);
    await expect(
      withViewer(VISITOR, (tx) => tx.transitStop.deleteMany({ where: { layer: "timetable" } })),
    ).rejects.toThrow(/permission denied/);
    await withViewer(SYSTEM, (tx) => tx.transitStop.deleteMany({ where: { stopId: "none" } }));
  });
});

const realStops = sharedDataFile("transit-stops.json");
const realStations = sharedDataFile("rail-stations.json");

describe.skipIf(realStops === null || realStations === null)(
  `stops of the whole country ${SHARED_DATA}`,
  () => {
    it("are imported, their stations named, the capital's busiest among them", async () => {
      const stops = await readPath(realStops ?? "");
      expect(stops.errors.total).toBe(0);
      expect(stops.file.stops.length + stops.file.outside + stops.file.silent).toBe(2_613);
      expect(stops.file.outside).toBe(74);
      await importStops(stops, KEEP);
      await importStops(await readPath(realStations ?? ""), KEEP);
      const capital = await findBusiestStops("0304", 400);
      expect(capital?.stops.map(({ name }) => name)).toContain("Luxembourg, Gare Centrale");
      expect(capital?.total).toBeGreaterThan(100);
      const departures = capital?.stops.map((stop) => stop.departures) ?? [];
      expect(departures).toEqual([...departures].sort((one, two) => two - one));
    });
  },
);
