import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { createOffer } from "~/flow/01-create-offer.server";
import { getPoint } from "~/modules/properties/dwelling-point.sql.server";
import { readSentPin } from "~/modules/properties/proposed-pin";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { adoptVariables } from "~/platform/env.server";
import { action } from "~/routes/_app+/offers+/$offerId_.edit.$step";

import { makeAccount, signInAs } from "../factories/accounts";
import { viewerOf } from "../factories/market";
import { testDatabase } from "../setup/database";
import { once, postRequest, replyOf, routeArgs } from "../setup/requests";

/** Diekirch. */
const ADDRESS = {
  houseNumber: "3",
  street: "Grand-Rue",
  postalCode: "9240",
  locality: "Diekirch",
  communeCode: "0603",
};
const IN_DIEKIRCH = { lon: "6.15580", lat: "49.86770" };

let client: pg.Client;
let server: Server;
let asked = 0;
let answer: { status: number; body: unknown };

beforeAll(async () => {
  client = new pg.Client({ connectionString: (await testDatabase()).url });
  await client.connect();
  await client.query("create table kept_area as select code, area, area_source from commune");
  server = createServer((_request, response) => {
    asked++;
    response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
beforeEach(() => {
  asked = 0;
  answer = { status: 200, body: resultAt(6.1558, 49.8677) };
});
afterEach(async () => {
  adoptVariables({ GEOCODER_URL: "" });
  await client.query("begin; set local role wunnbreck_system; delete from geocoder_answer; commit");
  await client.query(
    `delete from transit_stop; delete from stop_import;
     update commune set area = kept.area, area_source = kept.area_source
     from kept_area kept where kept.code = commune.code`,
  );
});
afterAll(async () => {
  server.close();
  await client.end();
});

function resultAt(lon: number, lat: number) {
  const geomlonlat = { type: "Point", coordinates: [lon, lat] };
  return { results: [{ geomlonlat, accuracy: 8, AddressDetails: { zip: "9240" } }] };
}

function withGeocoder(): void {
  const { port } = server.address() as AddressInfo;
  adoptVariables({ GEOCODER_URL: `http://127.0.0.1:${port}/search` });
}

interface Wizard {
  send(values: Readonly<Record<string, string>>): Promise<object>;
  point(): Promise<{ lon: number; lat: number } | null>;
}

/** A new offer at its first step. */
async function begin(): Promise<Wizard> {
  const account = await makeAccount(["landlord"]);
  const cookie = await signInAs(account);
  const made = await createOffer(await viewerOf(account), once());
  if (!made.ok) throw new Error("no offer");
  const { offerId } = made;
  const { dwellingId } = await readAsViewer(SYSTEM, (tx) =>
    tx.offer.findUniqueOrThrow({ where: { id: offerId } }),
  );
  return {
    send: async (values) => {
      const request = postRequest(`/offers/${offerId}/edit/where`, values, { cookie });
      return await action({
        ...routeArgs(),
        request,
        params: { offerId, step: "where" },
      });
    },
    point: () => readAsViewer(SYSTEM, (tx) => getPoint(tx, dwellingId)),
  };
}

/** Makes the areas of the communes official as they are. */
const makeOfficial = () => client.query("update commune set area_source = 'official'");

describe("an address typed without a pin", () => {
  it("is saved in the middle of its commune while nothing better is known", async () => {
    const wizard = await begin();
    expect(await wizard.send(ADDRESS)).toMatchObject({ status: 303 });
    const { rows } = await client.query<{ lon: number; lat: number }>(
      "select inner_lon as lon, inner_lat as lat from commune where code = '0603'",
    );
    expect(await wizard.point()).toEqual(rows[0]);
  });

  it("comes back with the place the geocoder found, everything kept, and is saved when it is sent again", async () => {
    withGeocoder();
    const wizard = await begin();
    const { result } = replyOf(await wizard.send(ADDRESS));
    expect(result.error).toBeUndefined();
    expect(result.initialValue).toMatchObject({ ...ADDRESS, ...IN_DIEKIRCH });
    expect(readSentPin(result.initialValue)?.foundBy).toBe("address");
    expect(await wizard.point()).toBeNull();
    expect(await wizard.send({ ...ADDRESS, ...IN_DIEKIRCH })).toMatchObject({ status: 303 });
    expect(await wizard.point()).toEqual({ lon: 6.1558, lat: 49.8677 });
  });

  it("is asked about once", async () => {
    withGeocoder();
    await (await begin()).send(ADDRESS);
    await (await begin()).send({ ...ADDRESS, street: "grand rue" });
    expect(asked).toBe(1);
    await client.query(
      "begin; set local role wunnbreck_system; update geocoder_answer set expires_at = now(); commit",
    );
    await (await begin()).send(ADDRESS);
    expect(asked).toBe(2);
  });

  it.each([
    ["does not know it", { status: 200, body: { results: [] } }, 1],
    ["finds it in another commune", { status: 200, body: resultAt(6.13, 49.6) }, 1],
    ["breaks", { status: 500, body: {} }, 0],
    ["sends something else", { status: 200, body: ["?"] }, 0],
  ])("is saved all the same when the geocoder %s", async (_what, given, remembered) => {
    answer = given;
    withGeocoder();
    const wizard = await begin();
    expect(await wizard.send(ADDRESS)).toMatchObject({ status: 303 });
    expect(await wizard.point()).not.toBeNull();
    await client.query("begin; set local role wunnbreck_system");
    const { rowCount } = await client.query("select from geocoder_answer");
    await client.query("rollback");
    expect(rowCount).toBe(remembered);
  });

  it("is placed among the stops of its locality where those are known", async () => {
    await client.query(
      `with made as (
         insert into stop_import (layer, format, file_name, file_hash, stops, departures, left_out)
         values ('timetable', 'gtfs', 'a.zip', repeat('0', 64), 2, 2, 0) returning id)
       insert into transit_stop (layer, stop_id, import_id, name, kind, point, departures)
       select 'timetable', row.name, made.id, row.name, 'bus', st_setsrid(st_makepoint(row.lon, 49.8677), 4326), 1
       from made, (values ('Diekirch, Gare', 6.155), ('Diekirch, Kierch', 6.157)) as row (name, lon)`,
    );
    const { result } = replyOf(await (await begin()).send(ADDRESS));
    expect(readSentPin(result.initialValue)).toMatchObject({ lon: "6.15600", foundBy: "locality" });
  });
});

describe("a pin", () => {
  const inTheCapital = { lon: "6.13", lat: "49.61" };
  /** Some kilometres east of Diekirch's area, whichever it is. */
  const besides = { lon: "6.25", lat: "49.87" };

  it("far from its commune is refused at its field, whoever confirms it", async () => {
    const wizard = await begin();
    const { result, status } = replyOf(
      await wizard.send({ ...ADDRESS, ...inTheCapital, pinConfirmed: "on" }),
    );
    expect(status).toBe(409);
    expect(result.error?.["lon"]?.[0]).toMatch(/^properties\.refused\.pin_far\|.*Diekirch/);
    expect(await wizard.point()).toBeNull();
  });

  it("outside an approximated area is confirmed by its owner", async () => {
    const wizard = await begin();
    const { result } = replyOf(await wizard.send({ ...ADDRESS, ...besides }));
    expect(result.error?.[""]?.[0]).toMatch(/^properties\.refused\.pin_outside\|/);
    expect(result.initialValue).toMatchObject(besides);
    expect(await wizard.send({ ...ADDRESS, ...besides, pinConfirmed: "on" })).toMatchObject({
      status: 303,
    });
    expect(await wizard.point()).toEqual({ lon: 6.25, lat: 49.87 });
  });

  it("outside an official area is refused, whoever confirms it", async () => {
    await makeOfficial();
    const wizard = await begin();
    const { result } = replyOf(await wizard.send({ ...ADDRESS, ...besides, pinConfirmed: "on" }));
    expect(result.error?.["lon"]?.[0]).toMatch(/^properties\.refused\.pin_far\|/);
    expect(await wizard.point()).toBeNull();
    expect(await wizard.send({ ...ADDRESS, ...IN_DIEKIRCH })).toMatchObject({ status: 303 });
  });
});
