import pg from "pg";

import { columnsOf, type MatchColumns } from "~/modules/matching/engine/columns";
import { STANDING } from "~/modules/matching/engine/household-columns";
import { topHouseholds } from "~/modules/matching/engine/top-list";

import { type Bench, median } from "./bench";
import { matchWorld } from "./match-world";
import { testServerUrl } from "../setup/environment";

const HOUSEHOLDS = 100_000;
const DWELLINGS = 2_000;
const ASKED = 200;
const LIMIT = 50;

export const bench: Bench = {
  compares: `the best ${LIMIT} of ${HOUSEHOLDS} households for ${ASKED} dwellings, against the same rules and points in SQL (needs TEST_DATABASE_URL)`,
  async measure() {
    const url = testServerUrl();
    if (!url) throw new Error("TEST_DATABASE_URL names no PostgreSQL");
    const world = await matchWorld("lists", { households: HOUSEHOLDS, dwellings: DWELLINGS });
    const columns = columnsOf(world.households, world.dwellings, world.context);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await fill(client, columns);
      const ours: number[] = [];
      const theirs: number[] = [];
      // What is made when a commune is first asked for, and what the engine learns, is no part of an answer.
      for (let dwelling = 0; dwelling < DWELLINGS; dwelling++) {
        topHouseholds(columns, dwelling, LIMIT);
      }
      for (let turn = 0; turn < ASKED; turn++) {
        const dwelling = Math.floor((turn * DWELLINGS) / ASKED);
        let start = performance.now();
        const top = topHouseholds(columns, dwelling, LIMIT);
        ours.push(performance.now() - start);
        start = performance.now();
        const { rows } = await client.query<{ place: number; total: number }>({
          name: "best",
          text: BEST,
          values: questionOf(columns, dwelling),
        });
        theirs.push(performance.now() - start);
        const same =
          rows.length === top.places.length &&
          rows.every(
            ({ place, total }, at) => place === top.places[at] && total === top.points[at],
          );
        if (!same) throw new Error(`SQL has another list for dwelling ${dwelling}`);
      }
      return [
        { what: "in the columns, median", value: median(ours), unit: "ms" },
        {
          what: "in the columns, 95 of 100 within",
          value: ninetyFifth(ours),
          unit: "ms",
          atMost: 1,
        },
        { what: "in SQL, median", value: median(theirs), unit: "ms" },
        {
          what: "SQL over the columns, medians",
          value: median(theirs) / median(ours),
          unit: "x",
          atLeast: 200,
        },
      ];
    } finally {
      await client.end();
    }
  },
};

const BEST = `
  select place, points + $1::int + ($2::int[])[(standing & 3) + 1] + ($3::int[])[$4::int - bedrooms + 1]
         + ($5::int[])[ceil($6::int * 100.0 / bearable)::int + 1] as total
    from (select place, points, bedrooms, bearable, draw, get_byte(standings, $7::int) as standing
            from bench_household
           where bedrooms between $4::int - $8::int and $4::int and asks & $9::int = 0 and bearable >= $6::int
             and adults <= $10::int and persons <= $11::int and latest_free >= $12::int and earliest <= $13::int) one
   where standing & $14::int = 0
   order by total desc, draw limit $15::int`;

function questionOf(
  { dwellings: d, tables, mostSpare }: MatchColumns,
  dwelling: number,
): unknown[] {
  const of = (column: ArrayLike<number>) => column[dwelling] ?? 0;
  return [
    of(d.points),
    [...tables.byStanding],
    [...tables.bySpare.subarray(0, mostSpare + 1)],
    of(d.rooms),
    [...tables.byPercent.subarray(0, 101)],
    of(d.rentCents),
    of(d.commune),
    mostSpare,
    of(d.lacks),
    of(d.mostAdults),
    of(d.mostPersons),
    of(d.availableOn),
    of(d.freeUntil),
    STANDING.outOfPlace,
    LIMIT,
  ];
}

/** The columns as a table of this connection; how a household stands to each commune is one byte each. */
async function fill(client: pg.Client, { households: h }: MatchColumns): Promise<void> {
  await client.query(`
    create temporary table bench_household (place int primary key, asks int, bedrooms int, adults int, persons int,
      bearable int, latest_free int, earliest int, points int, draw bigint, standings bytea)`);
  const PORTION = 5_000;
  for (let start = 0; start < h.size; start += PORTION) {
    const end = Math.min(start + PORTION, h.size);
    const places = Array.from({ length: end - start }, (_, at) => start + at);
    const of = (column: ArrayLike<number>) => places.map((place) => column[place] ?? 0);
    await client.query(
      `insert into bench_household select * from unnest($1::int[], $2::int[], $3::int[], $4::int[], $5::int[],
         $6::int[], $7::int[], $8::int[], $9::int[], $10::bigint[], $11::bytea[])`,
      [
        places,
        ...[h.asks, h.bedrooms, h.adults, h.persons, h.bearableCents].map(of),
        ...[h.latestFree, h.earliestMoveIn, h.points, h.draw].map(of),
        places.map((place) => Buffer.from(h.standing.map((commune) => commune[place] ?? 0))),
      ],
    );
  }
  await client.query("create index on bench_household (bedrooms, points desc)");
  await client.query("analyze bench_household");
}

function ninetyFifth(values: readonly number[]): number {
  return [...values].sort((one, two) => one - two)[Math.floor(values.length * 0.95)] ?? NaN;
}
