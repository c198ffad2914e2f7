import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { importBoundaries } from "~/flow/import-boundaries.server";
import { type BoundaryFile, readBoundaryFile } from "~/modules/communes/boundary-file";
import { COUNTRY_KM2, isWholeCountry } from "~/modules/communes/boundary-import";
import { readBoundariesFrom } from "~/modules/communes/read-boundary-file.server";
import { reportInWords, unreadableFile } from "~/platform/launch/boundary-words.server";

import { testDatabase } from "../../setup/database";
import { SHARED_DATA, sharedDataFile } from "../../setup/shared-data";

const STRICT = {
  dryRun: false,
  allowMissing: false,
  skipUnknown: false,
  acceptDifferences: false,
};
/** The approximated areas are no borders, so a file made of them differs from what is known. */
const LOOSE = { ...STRICT, acceptDifferences: true };

let client: pg.Client;
let folder: string;
/** The areas the database began with, as features named like a geoportal would. */
let features: { properties: { COMMUNE: string }; geometry: { coordinates: unknown } }[];

beforeAll(async () => {
  client = new pg.Client({ connectionString: (await testDatabase()).url });
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), "wunnbreck-boundaries-"));
  await client.query("create table kept_area as select code, area, area_source from commune");
  features = await featuresIn(4326);
});
afterEach(() =>
  client.query(
    `update commune set area = kept.area, area_source = kept.area_source
     from kept_area kept where kept.code = commune.code and commune.area_source = 'official'`,
  ),
);
afterAll(async () => {
  await client.end();
  await rm(folder, { recursive: true, force: true });
});

async function featuresIn(system: number): Promise<typeof features> {
  const { rows } = await client.query<{ feature: (typeof features)[number] }>(
    `select json_build_object('type', 'Feature', 'properties', json_build_object('COMMUNE', upper(name)),
              'geometry', st_asgeojson(st_transform(area, $1::int), 9, 0)::json) as feature
     from commune order by code`,
    [system],
  );
  return rows.map(({ feature }) => feature);
}

function read(content: readonly unknown[]): BoundaryFile {
  const file = readBoundaryFile(JSON.stringify({ type: "FeatureCollection", features: content }));
  if (!file.ok) throw new Error(file.reason);
  return file;
}

async function count(condition: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from commune where ${condition}`,
  );
  return rows[0]?.count ?? 0;
}

async function auditedCommunes(): Promise<number> {
  await client.query("begin; set local role wunnbreck_system");
  const { rows } = await client.query<{ count: number }>(
    `select (select count(*) from audit_inbox where entity = 'commune')::int
          + (select count(*) from audit_log where entity = 'commune')::int as count`,
  );
  await client.query("rollback");
  return rows[0]?.count ?? 0;
}

describe("the import of boundaries", () => {
  it("replaces every area, marks it as official and records it", async () => {
    const report = await importBoundaries(read(features), LOOSE);
    expect(report).toMatchObject({ isKept: true, refusals: [] });
    expect(await count("area_source = 'official' and st_isvalid(area)")).toBe(100);
    expect(await count("st_npoints(drawn_area) between 4 and st_npoints(area)")).toBe(100);
    expect(await auditedCommunes()).toBe(100);
  });

  it("brings Luxembourg TM to the same ground", async () => {
    const file = read(await featuresIn(2169));
    expect(file.system).toBe(2169);
    await importBoundaries(file, LOOSE);
    const { rows } = await client.query<{ metres: number }>(
      `select max(st_distance(st_centroid(kept.area)::geography, st_centroid(commune.area)::geography)) as metres
       from commune join kept_area kept using (code)`,
    );
    expect(rows[0]?.metres).toBeLessThan(1);
  });

  it("changes nothing in a dry run", async () => {
    const file = read(features);
    const report = await importBoundaries(file, { ...LOOSE, dryRun: true });
    expect(report).toMatchObject({ isKept: false, refusals: [] });
    expect(report.areas).toHaveLength(100);
    expect(reportInWords(file, report).join("\n")).toContain("Dry run: nothing was changed");
    expect(await count("area_source = 'official'")).toBe(0);
  });

  it("changes nothing when a commune is missing, unless that is allowed", async () => {
    const file = read(features.slice(1));
    const refused = await importBoundaries(file, LOOSE);
    expect(refused).toMatchObject({ isKept: false, refusals: ["missing"] });
    expect(reportInWords(file, refused).join("\n")).toMatch(
      /Without an area in the file: 1\n {2}- Dippach \(0101\)/,
    );
    expect(await count("area_source = 'official'")).toBe(0);
    await importBoundaries(file, { ...LOOSE, allowMissing: true });
    expect(await count("area_source = 'official'")).toBe(99);
  });

  it("changes nothing when an area is no commune, or one is there twice, unless it is to be left out", async () => {
    const [first] = features;
    const trier = { ...first, properties: { COMMUNE: "Trier" } };
    expect(await importBoundaries(read([...features, trier]), LOOSE)).toMatchObject({
      refusals: ["unknown"],
    });
    expect(await importBoundaries(read([...features, first]), LOOSE)).toMatchObject({
      refusals: ["twice"],
    });
    expect(await count("area_source = 'official'")).toBe(0);
    await importBoundaries(read([...features, trier]), { ...LOOSE, skipUnknown: true });
    expect(await count("area_source = 'official'")).toBe(100);
  });

  it("refuses areas that are not those of their communes", async () => {
    const [one, two, ...others] = features;
    const swapped = [
      { ...one, geometry: two?.geometry },
      { ...two, geometry: one?.geometry },
    ];
    const report = await importBoundaries(read([...swapped, ...others]), STRICT);
    expect(report.refusals).toEqual(["different"]);
    expect(report.different.map(({ code }) => code)).toContain("0101");
    expect(await count("area_source = 'official'")).toBe(0);
  });

  it("repairs an outline that crosses itself, and says so", async () => {
    const [first, ...others] = features;
    const bowTie = {
      ...first,
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [5.9, 49.5],
            [6, 49.6],
            [6, 49.5],
            [5.9, 49.6],
            [5.9, 49.5],
          ],
        ],
      },
    };
    const file = read([bowTie, ...others]);
    const report = await importBoundaries(file, LOOSE);
    expect(report.areas.find(({ code }) => code === "0101")?.repaired).toBe("Self-intersection");
    expect(reportInWords(file, report).join("\n")).toContain("Dippach (Self-intersection)");
    expect(await count("code = '0101' and st_isvalid(area) and st_numgeometries(area) = 2")).toBe(
      1,
    );
  });
});

describe("a file on the disk", () => {
  it("of 200 MB is refused before it is read", async () => {
    const path = join(folder, "large.geojson");
    const handle = await open(path, "w");
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();
    const read = await readBoundariesFrom(path);
    if (read.ok) throw new Error("it was read");
    expect(unreadableFile(path, read)).toMatch(/has 200 MB; at most 64 MB/);
  });

  it("that is not there, not JSON or cut off is named", async () => {
    const path = join(folder, "cut.geojson");
    await writeFile(path, '{"type":"FeatureColl');
    for (const [file, words] of [
      [path, /is not JSON, or was cut off/],
      [join(folder, "none.geojson"), /There is no file/],
      [folder, /There is no file/],
    ] as const) {
      const read = await readBoundariesFrom(file);
      if (read.ok) throw new Error("it was read");
      expect(unreadableFile(file, read)).toMatch(words);
    }
  });
});

const realFile = sharedDataFile("communes-boundaries.geojson");

describe.skipIf(realFile === null)(`boundaries of the whole country ${SHARED_DATA}`, () => {
  it("match all 100 communes, each and together as large as they are known to be", async () => {
    const file = readBoundaryFile(await readFile(realFile ?? "", "utf8"));
    if (!file.ok) throw new Error(file.reason);
    const report = await importBoundaries(file, STRICT);
    expect(report).toMatchObject({ refusals: [], different: [], isKept: true });
    expect(report.match.matched.size).toBe(100);
    expect(isWholeCountry(report.countryKm2 ?? 0)).toBe(true);
    expect(Math.abs((report.countryKm2 ?? 0) / COUNTRY_KM2 - 1)).toBeLessThan(0.01);
    expect(reportInWords(file, report).join("\n")).toContain("within 1 %");
  });
});
