import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { type CommuneFacts, toldHomes } from "./commune-facts";
import { communesNamedIn, foldName, meantCommune, officesOf, selectCommunes } from "./commune-list";

function commune(given: Partial<CommuneFacts>): CommuneFacts {
  return {
    code: "0101",
    name: "Beckerich",
    nameLb: null,
    canton: "Redange",
    population: 3000,
    populationOn: toLocalDate("2026-01-01"),
    areaKm2: 20,
    departuresPerWeekday: 100,
    hasRailStation: false,
    areaSource: "approximate",
    innerLon: 6,
    innerLat: 49.7,
    officeId: "a",
    officeName: "Office social de A",
    officeStatus: "sourced",
    homes: null,
    ...given,
  };
}

const sure = commune({
  code: "0902",
  name: "Esch-sur-Sûre",
  nameLb: "Esch-Sauer",
  canton: "Wiltz",
  homes: 6,
});
const alzette = commune({
  code: "0204",
  name: "Esch-sur-Alzette",
  nameLb: "Esch-Uelzecht",
  population: 37000,
  homes: 9,
});
const kaerjeng = commune({
  code: "0110",
  name: "Käerjeng",
  officeId: "b",
  officeName: "Office social B",
});
const all = [sure, kaerjeng, alzette];
const every = { words: null, canton: null, officeId: null, sort: null };
const codes = (rows: CommuneFacts[]) => rows.map((row) => row.code);

describe("foldName", () => {
  it.each([
    ["Käerjeng", "kaerjeng"],
    ["  Esch-sur-Sûre ", "esch sur sure"],
    ["Préizerdaul’s", "preizerdaul s"],
    ["---", ""],
  ])("%s → %s", (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });
});

describe("selectCommunes", () => {
  it("sorts by name when nothing is asked, and leaves the given list as it was", () => {
    expect(codes(selectCommunes(all, every))).toEqual(["0204", "0902", "0110"]);
    expect(codes(all)).toEqual(["0902", "0110", "0204"]);
  });

  it.each([
    ["esch sur sure", ["0902"]],
    ["UELZECHT", ["0204"]],
    ["social b", ["0110"]],
    ["0110", ["0110"]],
    ["nowhere", []],
  ])("finds %s", (words, found) => {
    expect(codes(selectCommunes(all, { ...every, words }))).toEqual(found);
  });

  it("keeps a canton and an office", () => {
    expect(codes(selectCommunes(all, { ...every, canton: "Wiltz" }))).toEqual(["0902"]);
    expect(codes(selectCommunes(all, { ...every, officeId: "b" }))).toEqual(["0110"]);
  });

  it("sorts figures that are not told below all others", () => {
    const sort = { column: "homes", direction: "descending" } as const;
    expect(codes(selectCommunes(all, { ...every, sort }))).toEqual(["0204", "0902", "0110"]);
  });
});

describe("meantCommune", () => {
  it.each([
    ["Esch-Sauer", "0902"],
    ["kaer", "0110"],
    ["esch", undefined],
    ["", undefined],
    [null, undefined],
  ])("%s means %s", (words, code) => {
    expect(meantCommune(all, words)?.code).toBe(code);
  });

  it("prefers the exact name to a longer one", () => {
    const mersch = commune({ code: "0404", name: "Mersch" });
    const longer = commune({ code: "0405", name: "Merscher Bierg" });
    expect(meantCommune([longer, mersch], "mersch")?.code).toBe("0404");
  });
});

describe("an address", () => {
  const wal = commune({ code: "0808", name: "Groussbus-Wal" });
  const luxembourg = commune({ code: "0304", name: "Luxembourg" });
  const places = [...all, wal, luxembourg];

  it.each([
    ["3, rue de la Gare, L-4999 Käerjeng", ["0110"]],
    ["rue de Luxembourg, 9650 Esch-sur-Sûre", ["0902"]],
    ["12, Avenue de la Liberté, L-1930 Luxembourg", ["0304"]],
    ["Hauptstrooss, Esch-Uelzecht, Luxembourg", ["0204", "0304"]],
    ["5, rue Principale, Wahl", ["0808"]],
    ["L-1930", []],
    ["rue de la Liberté", []],
  ])("%s names %j", (text, found) => {
    expect(codes(communesNamedIn(places, text))).toEqual(found);
    expect(codes(selectCommunes(places, { ...every, words: text }))).toEqual(found);
    expect(meantCommune(places, text)?.code).toBe(found.length === 1 ? found[0] : undefined);
  });

  it("never takes a postal code for the code of a commune", () => {
    const vianden = commune({ code: "1103", name: "Vianden" });
    expect(meantCommune([...places, vianden], "1103")).toBeNull();
  });
});

it("names each office once", () => {
  expect(officesOf(all).map(({ value }) => value)).toEqual(["b", "a"]);
});

it("sums only what is told", () => {
  expect(toldHomes(all)).toBe(15);
});
