import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { languages } from "~/i18n/languages";
import { translator } from "~/i18n/translator.server";
import { toLocalDate } from "~/platform/local-date";
import { plainWord } from "~/platform/plain-word";
import type { Cell } from "~/platform/tables/table";

import { checkContext, checkRow, type KnownCommune } from "./check-row";
import { COLUMN_NAMES, type ColumnName } from "./column";
import { columnName } from "./column-texts";
import { layoutOf, looksLikeHeadings, readHeadings } from "./headings";
import { isComplete } from "./imported-offer";
import { makeVocabulary } from "./vocabulary";

const TODAY = toLocalDate("2026-11-22");
const vocabulary = makeVocabulary(languages.map((language) => translator(language)));

const ESCH: KnownCommune = { code: "0204", lon: 5.98, lat: 49.49 };
const communes = new Map(
  ["0204", "Esch-sur-Alzette", "Esch-Uelzecht", "Esch an der Alzette"].map((name) => [
    plainWord(name),
    ESCH,
  ]),
);

const ROW: Record<ColumnName, Cell> = {
  landlordEmail: "Marie.Weber@Example.lu",
  landlordName: "Marie Weber",
  landlordPhone: "+352 621 123 456",
  landlordLanguage: "Deutsch",
  street: "Rue de l’Alzette",
  houseNumber: "12",
  unit: "2B",
  postalCode: "4010",
  locality: "Esch",
  commune: "Esch-Uelzecht",
  kind: "Wohnung",
  bedrooms: "2",
  areaM2: "85,5 m²",
  floor: "rez-de-chaussée",
  lift: "jo",
  stepFree: "nein",
  walkInShower: "oui",
  furnished: "no",
  petsAllowed: "x",
  heating: "Pompe à chaleur",
  energyClass: "b",
  rent: "1.250,50 €",
  charges: "1'000",
  availableFrom: "01.03.2027",
  minimumMonths: "12",
  scheme: "LISKO",
  title: "Propriétaire",
  ownerNames: "",
  remark: "Jardin",
};

const layout = layoutOf(readHeadings([...COLUMN_NAMES], vocabulary));
const known = { vocabulary, layout, communes, today: TODAY };
const CONTEXTS = {
  every: checkContext({ ...known, ownScheme: null }),
  ais: checkContext({ ...known, ownScheme: "ais" }),
};

function check(
  changes: Partial<Record<ColumnName, Cell>> = {},
  way: keyof typeof CONTEXTS = "every",
) {
  const cells = COLUMN_NAMES.map((column) => ({ ...ROW, ...changes })[column]);
  return checkRow({ line: 7, cells }, CONTEXTS[way]);
}

const problemsOf = (...args: Parameters<typeof check>) =>
  check(...args).problems.map(({ column, message }) => [column, message.split("|")[0]]);

describe("a row", () => {
  it("is understood in words of four languages", () => {
    const { offer, problems, key } = check({ kind: "appartement" });
    expect(problems).toEqual([]);
    expect(offer).toMatchObject({
      ...{ email: "marie.weber@example.lu", language: "de", postalCode: "L-4010" },
      ...{ communeCode: "0204", lon: 5.98, kind: "apartment", areaM2: 85.5, floor: 0 },
      ...{ lift: true, stepFree: false, walkInShower: true, furnished: false, petsAllowed: true },
      ...{ heating: "heat_pump", energyClass: "B", rentCents: 125_050, chargesCents: 100_000 },
      ...{ availableFrom: "2027-03-01", scheme: "lisko_guarantee", title: "owner" },
    });
    expect(offer && isComplete(offer, TODAY)).toBe(true);
    expect(key).toBe("marie.weber@example.lu\nL-4010|ruedelalzette|12|2b");
  });

  it("needs no more than it must, and is then completed by its owner", () => {
    const empty = COLUMN_NAMES.filter((column) => !problemsOf({ [column]: "" }).length);
    const { offer } = check(Object.fromEntries(empty.map((column) => [column, null])));
    expect(empty).toContain("scheme");
    expect(offer).toMatchObject({ scheme: null, chargesCents: null, floor: null });
    expect(offer && isComplete(offer, TODAY)).toBe(false);
  });

  it.each<[ColumnName, Cell[], unknown]>([
    ["rent", ["1.250,50 €", "1 250,50", "1’250.50", "1250,5", "€ 1250.50", 1250.5], 125_050],
    ["rent", ["1.250", "1250", 1250, 1250.0000000001], 125_000],
    [
      "availableFrom",
      ["01.03.2027", "1/3/2027", "2027-03-01", "1-3-2027", 46447, "46447"],
      "2027-03-01",
    ],
    ["availableFrom", [{ date: toLocalDate("2027-03-01") }], "2027-03-01"],
    ["postalCode", ["4010", "L-4010", "l 4010", "LU-4010", 4010], "L-4010"],
    ["commune", ["0204", 204, "204", "ESCH-SUR-ALZETTE", "esch an der alzette"], undefined],
    ["lift", ["Oui", "JA", "jo", "yes", "1", true, "X"], true],
    ["lift", ["Non", "nein", "nee", "NO", "0", false, 0], false],
    ["kind", ["Chambre", "Chambre dans un logement partagé", "room"], undefined],
    ["floor", ["2", "2e", "2. OG", "2ème étage", 2], 2],
    ["floor", ["EG", "Rez-de-chaussée", "ground floor", "0"], 0],
    ["areaM2", ["85,5", "85.5", "85,5 m2", 85.5], 85.5],
  ])("%s may be written as %j", (column, ways, meant) => {
    const changes = column === "kind" ? { bedrooms: "1" } : {};
    for (const way of ways) {
      const { offer, problems } = check({ ...changes, [column]: way });
      expect(problems, JSON.stringify(way)).toEqual([]);
      const name = column === "rent" ? "rentCents" : column;
      if (meant !== undefined)
        expect((offer as Record<string, unknown> | null)?.[name]).toBe(meant);
    }
  });

  it.each<[ColumnName, Cell, string]>([
    ["landlordEmail", "marie", "forms.error.email"],
    ["landlordEmail", null, "forms.error.required"],
    ["rent", "12,505", "forms.error.amount"],
    ["rent", "1,250.50", "forms.error.amount"],
    ["rent", "5", "forms.error.tooSmall"],
    ["availableFrom", "12/31/2027", "forms.error.notADate"],
    ["availableFrom", "01.03.27", "forms.error.notADate"],
    ["availableFrom", "30.02.2027", "forms.error.notADate"],
    ["availableFrom", "01.03.2017", "forms.error.dateTooEarly"],
    ["postalCode", "0123", "forms.error.postcode"],
    ["commune", "Paris", "forms.error.choice"],
    ["commune", "0999", "forms.error.choice"],
    ["kind", "Schloss", "forms.error.choice"],
    ["lift", "peut-être", "forms.error.choice"],
    ["bedrooms", "deux", "forms.error.notAWholeNumber"],
    ["bedrooms", "0", "properties.error.no_bedroom"],
    ["areaM2", "85,55", "forms.error.notANumber"],
    ["rent", { broken: "formula" }, "imports.problem.formula_without_value"],
    ["rent", { broken: "error" }, "imports.problem.cell_with_error"],
  ])("%s is refused as %j", (column, cell, message) => {
    expect(problemsOf({ [column]: cell })).toEqual([[column, message]]);
  });

  it("takes what looks like a formula as text", () => {
    expect(check({ remark: "=1+1" }).offer?.description).toBe("=1+1");
    expect(check({ remark: "'=1+1" }).offer?.description).toBe("=1+1");
  });

  it("of an officer of one way is of that way", () => {
    expect(check({ scheme: null }, "ais").offer?.scheme).toBe("ais");
    expect(problemsOf({ scheme: "LISKO" }, "ais")).toEqual([
      ["scheme", "imports.problem.other_scheme"],
    ]);
  });

  it("names every wrong cell, with what it says", () => {
    const { problems } = check({ rent: "viel", areaM2: "groß", kind: null });
    expect(problems.map(({ column, given }) => [column, given])).toEqual([
      ["kind", ""],
      ["areaM2", "groß"],
      ["rent", "viel"],
    ]);
  });

  it("never breaks, whatever its cells hold", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...COLUMN_NAMES), cell), (changes) => {
        const { offer, problems } = check(changes);
        expect(offer === null).toBe(problems.length > 0);
      }),
    );
  });
});

describe("headings", () => {
  it.each(languages)("are recognised in %s, in any order", (language) => {
    const t = translator(language);
    const cells = COLUMN_NAMES.map((column) => t(columnName(column)).toUpperCase()).reverse();
    const headings = readHeadings(cells, vocabulary);
    expect(headings).toMatchObject({ missing: [], doubled: [], unknown: [] });
    expect(headings.columns.map(({ column }) => column).reverse()).toEqual(COLUMN_NAMES);
  });

  it("have no two columns with the same name", () => {
    for (const language of languages) {
      const words = COLUMN_NAMES.map((column) =>
        plainWord(translator(language)(columnName(column))),
      );
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it("that are missing, doubled or unknown are named", () => {
    const headings = readHeadings(
      ["Straße", "Gemeinde", "Commune", "Note interne", ""],
      vocabulary,
    );
    expect(headings.doubled).toEqual([{ column: "commune", letters: "B, C" }]);
    expect(headings.unknown).toEqual([{ index: 3, heading: "Note interne", column: null }]);
    expect(headings.missing).toContain("landlordEmail");
    expect(headings.missing).not.toContain("street");
    expect(looksLikeHeadings(readHeadings(["Liste", "2026"], vocabulary))).toBe(false);
  });
});
