import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { unreadableStops } from "~/platform/launch/stop-words.server";
import { toLocalDate } from "~/platform/local-date";

import { type ReadStops, readStopFile } from "./read-stop-file.server";
import { makeZip, type ZipPart } from "../../../tests/setup/make-zip";

let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wunnbreck-stops-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const TIMETABLE = {
  "stops.txt": [
    "stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station",
    '1,"Diekirch, Gare",49.8661,6.1597,1,',
    "1a,Quai 1,49.8662,6.1598,0,1",
    "2,Ingeldorf,49.8600,6.1300,,",
    "3,Trier Hbf,49.7570,6.6520,,",
    "4,Nobody stops here,49.8,6.1,,",
  ],
  "routes.txt": ["route_id,route_type", "T,2", "B,3"],
  "trips.txt": ["route_id,service_id,trip_id", "T,week,t1", "B,week,b1", "B,sunday,b2"],
  "calendar.txt": [
    "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date",
    "week,1,1,1,1,1,0,0,20260701,20260731",
    "sunday,0,0,0,0,0,0,1,20260701,20260731",
  ],
  "stop_times.txt": [
    "trip_id,arrival_time,departure_time,stop_id,stop_sequence",
    "t1,08:00:00,08:00:00,3,1",
    "t1,08:40:00,08:41:00,1a,2",
    "t1,08:45:00,08:45:00,2,3",
    "b1,09:00:00,09:00:00,1,1",
    "b1,09:10:00,09:10:00,2,2",
    "b2,09:00:00,09:00:00,2,1",
    "b2,09:10:00,09:10:00,1,2",
  ],
};
type Tables = Partial<Record<keyof typeof TIMETABLE, readonly string[] | null>>;

function zipOf(changes: Tables = {}): Buffer {
  const tables = Object.entries({ ...TIMETABLE, ...changes });
  return makeZip(
    tables.flatMap(([name, lines]) =>
      lines ? [{ name, content: `\uFEFF${lines.join("\r\n")}\r\n` }] : [],
    ),
  );
}

async function read(content: Buffer | string, name = "gtfs.zip", day: string | null = null) {
  const file = join(folder, `${++files}-${name}`);
  await writeFile(file, content);
  return readStopFile(file, day === null ? null : toLocalDate(day));
}

async function readWell(content: Buffer | string, name?: string): Promise<ReadStops> {
  const result = await read(content, name);
  if (!result.ok) throw new Error(unreadableStops("file", result));
  return result;
}

async function refusal(content: Buffer | string, name?: string, day?: string) {
  const result = await read(content, name, day);
  if (result.ok) throw new Error("it was read");
  return { reason: result.reason, words: unreadableStops("file", result) };
}

describe("a timetable", () => {
  it("gives the departures of an ordinary weekday, platforms with their station", async () => {
    const { file, errors } = await readWell(zipOf());
    expect(errors.total).toBe(0);
    expect(file).toMatchObject({ layer: "timetable", serviceDay: "2026-07-07", outside: 1 });
    expect(file.stops).toEqual([
      { id: "1", name: "Diekirch, Gare", lon: 6.1597, lat: 49.8661, kind: "rail", departures: 2 },
    ]);
    expect(file.silent).toBe(2);
  });

  it("gives those of the day asked for", async () => {
    const sunday = await read(zipOf(), "gtfs.zip", "2026-07-05");
    if (!sunday.ok) throw new Error(sunday.reason);
    expect(sunday.file.stops.map(({ id, departures }) => [id, departures])).toEqual([["2", 1]]);
    expect(await refusal(zipOf(), "gtfs.zip", "2027-07-05")).toMatchObject({
      reason: "no_service",
      words: expect.stringContaining("2027-07-05") as string,
    });
  });

  it("names wrong lines with their number and reads the others", async () => {
    const { errors, file } = await readWell(
      zipOf({
        "stops.txt": [
          ...TIMETABLE["stops.txt"],
          '5,Decimal comma,"49,86","6,15",,',
          "6,Comma splits,49,86,6,15,,",
          "2,Again,49.8600,6.1300,,",
          "7,North pole,149.8600,6.1300,,",
        ],
        "stop_times.txt": [...TIMETABLE["stop_times.txt"], "b1,10:00:00,10:00:00,99,3"],
      }),
    );
    expect(errors.first).toEqual([
      {
        file: "stops.txt",
        line: 7,
        problem: 'stop_lat "49,86" is written with a comma; a point is needed',
      },
      { file: "stops.txt", line: 8, problem: "the line has not as many fields as the header" },
      { file: "stops.txt", line: 9, problem: "stop_id 2 is on line 4 already" },
      { file: "stops.txt", line: 10, problem: 'stop_lat "149.8600" is no degrees' },
      { file: "stop_times.txt", line: 9, problem: "stop_id 99 is not in stops.txt" },
    ]);
    expect(file.stops).toHaveLength(1);
  });

  it.each<[string, Buffer | string, string, RegExp]>([
    ["no zip", "this is not a zip", "not_a_zip", /not a zip/],
    ["a zip cut off", zipOf().subarray(0, 400), "not_a_zip", /damaged/],
    [
      "a table missing",
      zipOf({ "stop_times.txt": null }),
      "missing_files",
      /lacks stop_times\.txt\./,
    ],
    ["no calendar", zipOf({ "calendar.txt": null }), "missing_files", /calendar\.txt/],
    [
      "a column missing",
      zipOf({ "stops.txt": ["stop_id,lat,lon", "1,49,6"] }),
      "missing_columns",
      /stop_lat, stop_lon/,
    ],
    [
      "no run on a Tuesday",
      zipOf({ "calendar.txt": TIMETABLE["calendar.txt"].slice(0, 1) }),
      "no_service",
      /any Tuesday/,
    ],
    [
      "an open quotation mark",
      zipOf({ "stops.txt": [...TIMETABLE["stops.txt"], '5,"never closed,49.8,6.1,,'] }),
      "broken",
      /stops\.txt cannot be read/,
    ],
  ])("is refused: %s", async (_what, content, reason, words) => {
    const found = await refusal(content);
    expect(found.reason).toBe(reason);
    expect(found.words).toMatch(words);
  });

  it("is refused in another encoding, with the line", async () => {
    const latin = Buffer.from(
      "stop_id,stop_name,stop_lat,stop_lon\n1,Gare,49.8,6.1\n2,K\u00e4erjeng,49.6,5.9\n",
      "latin1",
    );
    const others = Object.entries(TIMETABLE).filter(([name]) => name !== "stops.txt");
    const parts: ZipPart[] = [
      ...others.map(([name, lines]) => ({ name, content: lines.join("\n") })),
      { name: "stops.txt", content: latin },
    ];
    const { reason, words } = await refusal(makeZip(parts));
    expect(reason).toBe("not_utf8");
    expect(words).toContain("line 3");
  });

  it("is refused when it would unpack to far more than it is", async () => {
    const zeros = { name: "stop_times.txt", content: Buffer.alloc(64 * 1024 * 1024) };
    expect(await refusal(makeZip([zeros]))).toMatchObject({
      reason: "bomb",
      words: expect.stringContaining("stop_times.txt") as string,
    });
    const others = Object.entries(TIMETABLE).filter(([name]) => name !== "stops.txt");
    const liar = {
      name: "stops.txt",
      content: TIMETABLE["stops.txt"].join("\n"),
      claimedBytes: 90,
    };
    const lying = makeZip([
      ...others.map(([name, lines]) => ({ name, content: lines.join("\n") })),
      liar,
    ]);
    expect(await refusal(lying)).toMatchObject({ reason: "not_a_zip" });
  });

  it("of a million calls is read as a stream", async () => {
    const calls = 1_000_000;
    const lines = ["trip_id,stop_id,stop_sequence"];
    for (let call = 0; call < calls; call++) lines.push(`t1,${call % 2 ? "1a" : "2"},${call}`);
    const content = zipOf({ "stop_times.txt": lines });
    lines.length = 0;
    const { file } = await readWell(content);
    expect(file.stops.map(({ id, departures }) => [id, departures])).toEqual([
      ["1", calls / 2 - 1],
      ["2", calls / 2],
    ]);
  }, 60_000);
});

describe("a list of stops or stations", () => {
  it("is read with what is wrong and what lies outside", async () => {
    const stops = [
      [49.6, 6.1, "b", 20],
      [49.6, 6.1, "r", 5],
      [49.6, 6.1, "b", 7],
      [48.9, 6.1, "b", 7],
      [49.7, 6.1, "t", 0],
      ["49,6", 6.1, "b", 7],
    ];
    const { file, errors } = await readWell(JSON.stringify({ stops }), "stops.json");
    expect(file).toMatchObject({ layer: "timetable", outside: 1, silent: 1 });
    expect(file.stops.map(({ kind, departures }) => [kind, departures])).toEqual([
      ["bus", 20],
      ["rail", 5],
    ]);
    expect(errors.first.map(({ line }) => line)).toEqual([3, 6]);
    const stations = [{ name: "Diekirch, Gare", lat: 49.8661, lon: 6.1597, dep_day: 40 }];
    expect((await readWell(JSON.stringify(stations), "stations.json")).file).toMatchObject({
      layer: "stations",
      stops: [{ name: "Diekirch, Gare", kind: "rail", departures: 40 }],
    });
  });

  it.each(["", "{}", "42", '{"stops":"none"}', "<html>"])("is refused: %s", async (text) => {
    expect((await refusal(text, "stops.json")).reason).toBe("not_stops");
  });

  it("of 200 MB is refused before it is read", async () => {
    const file = join(folder, "large.json");
    const handle = await open(file, "w");
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();
    expect(await readStopFile(file, null)).toMatchObject({ ok: false, reason: "too_large" });
  });

  it("that is not there is named", async () => {
    expect(await readStopFile(join(folder, "nowhere.zip"), null)).toMatchObject({
      reason: "no_file",
    });
  });
});
