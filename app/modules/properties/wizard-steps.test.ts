import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import type { z } from "zod";

import { AccessStep, roomsStep, sleepingRooms, WhatStep, WhereStep } from "./dwelling";
import { CheckStep, papersStep, PhotosStep, rentStep, WayStep } from "./offer";
import { TODAY } from "../../../tests/factories/household-facts";

function parse<Schema extends z.ZodType>(schema: Schema, fields: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  const submission = parseWithZod(data, { schema });
  return submission.status === "success"
    ? { value: submission.value }
    : { error: submission.error };
}

const where = {
  street: "Grand-Rue",
  houseNumber: "3A",
  postalCode: "9240",
  locality: "Diekirch",
  communeCode: "0603",
  lon: "6.1595",
  lat: "49.8681",
};

describe("the wizard's steps", () => {
  it("read a place and write the postal code the one way", () => {
    for (const postalCode of ["9240", "L-9240", "l 9240", "L9240"]) {
      expect(parse(WhereStep, { ...where, postalCode }).value).toMatchObject({
        postalCode: "L-9240",
        lon: 6.1595,
      });
    }
  });

  it("read a place without a pin", () => {
    expect(parse(WhereStep, { ...where, lon: "", lat: "" }).value).toMatchObject({
      locality: "Diekirch",
    });
  });

  it.each([
    ["postalCode", "75001", "forms.error.postcode"],
    ["postalCode", "0999", "forms.error.postcode"],
    ["communeCode", "9999", "forms.error.choice"],
    ["lon", "2.35", "properties.error.point_outside"],
    ["lat", "NaN", "properties.error.point_outside"],
    ["street", "x".repeat(500), 'forms.error.tooLong|{"max":120}'],
  ])("refuse %s = %j with %s", (field, value, message) => {
    expect(parse(WhereStep, { ...where, [field]: value }).error?.[field]).toEqual([message]);
  });

  it("refuse half a pin", () => {
    expect(parse(WhereStep, { ...where, lat: "" }).error).toEqual({
      lon: ["properties.error.point_incomplete"],
    });
  });

  it.each([
    ["studio", "2", "40", { bedrooms: ["properties.error.studio_with_bedrooms"] }],
    ["apartment", "0", "40", { bedrooms: ["properties.error.no_bedroom"] }],
    ["room", "2", "40", { bedrooms: ["properties.error.room_is_one_bedroom"] }],
    ["house", "6", "30", { areaM2: ["properties.error.area_too_small"] }],
    ["house", "200", "30", { bedrooms: ['forms.error.tooBig|{"max":12}'] }],
  ] as const)("refuse a %s of %s bedrooms and %s m²", (kind, bedrooms, areaM2, error) => {
    expect(parse(roomsStep(kind), { bedrooms, areaM2 }).error).toEqual(error);
  });

  it("count a studio as one room to sleep in", () => {
    expect(parse(roomsStep("studio"), { bedrooms: "0", areaM2: "32,5" }).value).toMatchObject({
      bedrooms: 0,
      areaM2: 32.5,
    });
    expect(sleepingRooms({ kind: "studio", bedrooms: 0 })).toBe(1);
    expect(sleepingRooms({ kind: "house", bedrooms: 4 })).toBe(4);
  });

  it("read what, access, rent, papers, way and check", () => {
    expect(parse(WhatStep, { kind: "house", heating: "heat_pump", energyClass: "" }).value).toEqual(
      {
        kind: "house",
        heating: "heat_pump",
      },
    );
    const access = {
      floor: "-1",
      lift: "no",
      stepFree: "yes",
      furnished: "no",
      petsAllowed: "yes",
    };
    expect(parse(AccessStep, access).value).toMatchObject({ floor: -1, stepFree: true });
    const rent = {
      rent: "1250",
      charges: "200",
      availableFrom: "2027-03-01",
      minimumMonths: "12",
    };
    expect(parse(rentStep(TODAY, 2), rent).value).toMatchObject({
      rent: 125_000n,
      minimumMonths: 12,
    });
    expect(parse(papersStep(TODAY), { title: "owner" }).value).toEqual({ title: "owner" });
    const shared = {
      title: "co_owner",
      ownerNames: "A. Weber",
      energyPassportExpiresOn: "2031-05-02",
    };
    expect(parse(papersStep(TODAY), shared).value).toEqual(shared);
    expect(parse(WayStep, { scheme: "ais" }).value).toEqual({ scheme: "ais" });
    expect(parse(CheckStep, { statement: "on" }).value).toEqual({ statement: true });
    expect(parse(CheckStep, {}).error).toEqual({
      statement: ["properties.error.statement_missing"],
    });
  });

  it.each(["co_owner", "mandated"])("ask %s for the owners", (title) => {
    expect(parse(papersStep(TODAY), { title }).error).toEqual({
      ownerNames: ["properties.error.owner_names_missing"],
    });
  });

  it("refuse a deposit above what the law allows", () => {
    const rent = { rent: "1000", charges: "0", availableFrom: TODAY, minimumMonths: "12" };
    expect(parse(rentStep(TODAY, 2), { ...rent, deposit: "2000" }).value).toMatchObject({
      deposit: 200_000n,
    });
    expect(parse(rentStep(TODAY, 2), { ...rent, deposit: "2000,01" }).error).toEqual({
      deposit: ['properties.error.deposit_too_high|{"months":2,"maxCents":200000}'],
    });
  });

  it("refuse absurd terms", () => {
    const rent = {
      rent: "9000000",
      charges: "-3",
      availableFrom: "2099-01-01",
      minimumMonths: "0",
    };
    expect(Object.keys(parse(rentStep(TODAY, 2), rent).error ?? {}).sort()).toEqual(
      Object.keys(rent).sort(),
    );
  });

  it("keep pictures in their order and refuse a foreign file name", () => {
    const fileId = "3f0e7a9c-5f0b-4a38-9d8e-2a1b3c4d5e6f";
    const photos = { "photos[0].fileId": fileId, "photos[0].alt": "Cuisine" };
    expect(parse(PhotosStep, photos).value).toEqual({ photos: [{ fileId, alt: "Cuisine" }] });
    expect(parse(PhotosStep, {}).value).toEqual({ photos: [] });
    expect(parse(PhotosStep, { "photos[0].fileId": "../../etc" }).error).toEqual({
      "photos[0].fileId": ["forms.error.choice"],
    });
  });
});
