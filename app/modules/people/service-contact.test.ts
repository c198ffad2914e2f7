import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { type ServiceContact, shippedSource } from "./service-contact";

const organisations = readFileSync("prisma/data/organisations.csv", "utf8");
const shipped: ServiceContact = {
  name: "LISKO",
  phone: "+352 27 55 56 03",
  email: null,
  postalAddress: "13, rue de Bragance, L-1255 Luxembourg",
};

describe("shippedSource", () => {
  it("names the source of what ships with the product, as it stands there", () => {
    for (const field of ["phone", "postalAddress"] as const) {
      expect(organisations).toContain(shipped[field]);
      expect(shippedSource(shipped, field)).not.toBeNull();
    }
  });

  it("claims no source for what somebody entered", () => {
    const changed = { ...shipped, phone: "+352 20 00 00 00", postalAddress: null };
    expect(shippedSource(changed, "phone")).toBeNull();
    expect(shippedSource(changed, "postalAddress")).toBeNull();
  });
});
