import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { adoptVariables } from "~/platform/env.server";

import { queryKey, type AddressQuery, placeOfLocality, readSearchAnswer } from "./geocoder";
import { geoportalGeocoder } from "./geoportal-geocoder.server";

const QUERY: AddressQuery = {
  houseNumber: "13",
  street: "Rue de Bragance",
  postalCode: "L-1255",
  locality: "Luxembourg",
  communeCode: "0304",
};

const result = (coordinates: number[], accuracy = 8, zip = "1255") => ({
  geomlonlat: { type: "Point", coordinates },
  accuracy,
  AddressDetails: { zip },
});
const GOOD = { success: true, count: 1, results: [result([6.11, 49.6])] };

describe("an answer of the search", () => {
  it.each([
    [8, "address"],
    [6, "street"],
    [1, "locality"],
  ])("of accuracy %d is a place by %s", (accuracy, exactness) => {
    expect(readSearchAnswer({ results: [result([6.11, 49.6], accuracy)] }, QUERY)).toEqual({
      kind: "found",
      place: { lon: 6.11, lat: 49.6, exactness },
    });
  });

  it("passes over places abroad, without a point, or of another postal code", () => {
    const results = [
      result([2.35, 48.85]),
      { ...result([6, 49.6]), geomlonlat: null },
      result([6.3, 49.7], 8, "9999"),
    ];
    expect(readSearchAnswer({ results }, QUERY)).toEqual({ kind: "nothing" });
    expect(readSearchAnswer({ results: [...results, result([6.11, 49.6])] }, QUERY)).toMatchObject({
      kind: "found",
      place: { lon: 6.11 },
    });
  });

  it.each([null, [], {}, { results: [{ geomlonlat: { type: "Point", coordinates: ["6", 1] } }] }])(
    "is none when it is %j",
    (json) => expect(readSearchAnswer(json, QUERY).kind).toBe("away"),
  );
});

describe("addresses and localities", () => {
  it("are the same however they are written", () => {
    expect(queryKey({ ...QUERY, street: "rue de  BRAGANCE", locality: "luxembourg " })).toBe(
      queryKey(QUERY),
    );
    expect(queryKey({ ...QUERY, houseNumber: "14" })).not.toBe(queryKey(QUERY));
  });

  it("are where the stops of that name are", () => {
    const stops = [
      { name: "Käerjeng, Gare", lon: 6, lat: 49.5 },
      { name: "Käerjeng, Kierch", lon: 6.2, lat: 49.7 },
      { name: "Dippach, Gare", lon: 5, lat: 48 },
      { name: null, lon: 5, lat: 48 },
    ];
    const place = placeOfLocality(stops, "kaerjeng");
    expect(place?.lon).toBeCloseTo(6.1);
    expect(place?.lat).toBeCloseTo(49.6);
    expect(placeOfLocality(stops, "Mersch")).toBeNull();
    expect(placeOfLocality(stops, "")).toBeNull();
  });
});

describe("the geoportal's geocoder, on a server of its own", () => {
  let server: Server;
  let url: string;
  let asked: URL[] = [];
  let answer: { status: number; body: string; afterMs: number };

  beforeAll(async () => {
    adoptVariables({ LOG_LEVEL: "silent" });
    server = createServer((request, response) => {
      asked.push(new URL(request.url ?? "", url));
      setTimeout(() => {
        response.writeHead(answer.status, { "Content-Type": "application/json" });
        response.end(answer.body);
      }, answer.afterMs);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/geocode/search`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = [];
    answer = { status: 200, body: JSON.stringify(GOOD), afterMs: 0 };
  });

  const locate = (perSecond?: number) => geoportalGeocoder({ url, timeoutMs: 200, perSecond });

  it("asks with the parts of the address and takes the place", async () => {
    expect(await locate().locate(QUERY)).toMatchObject({ kind: "found" });
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
      num: "13",
      street: "Rue de Bragance",
      zip: "1255",
      locality: "Luxembourg",
    });
  });

  it("knows no such address", async () => {
    answer.body = JSON.stringify({ success: true, count: 0, results: [] });
    expect(await locate().locate(QUERY)).toEqual({ kind: "nothing" });
  });

  it.each([
    ["is slow", { afterMs: 1_000 }],
    ["breaks", { status: 500 }],
    ["sends another page", { body: "<html>moved</html>" }],
    ["sends nothing", { body: "" }],
    ["sends something else", { body: JSON.stringify({ message: "ok" }) }],
    ["never stops sending", { body: `"${"x".repeat(300_000)}"` }],
    ["sends us elsewhere", { status: 302 }],
  ])("gives no answer and breaks nothing when the service %s", async (_what, changes) => {
    answer = { ...answer, ...changes };
    expect((await locate().locate(QUERY)).kind).toBe("away");
  });

  it("asks no more often than allowed", async () => {
    const geocoder = locate(2);
    const answers = [];
    for (let time = 0; time < 4; time++) answers.push((await geocoder.locate(QUERY)).kind);
    expect(answers).toEqual(["found", "found", "away", "away"]);
    expect(asked).toHaveLength(2);
  });
});
