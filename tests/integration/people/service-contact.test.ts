import { beforeAll, describe, expect, it } from "vitest";

import { getServiceContact } from "~/modules/people/get-service-contact.server";
import { shippedSource } from "~/modules/people/service-contact";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";

import { seedReference } from "../../../prisma/seed/seed.server";
import { testDatabase } from "../../setup/database";

beforeAll(async () => {
  await seedReference((await testDatabase()).url);
});

describe("how the service is reached", () => {
  it("is public, and as it ships has its sources and no address to write to", async () => {
    const contact = await readAsViewer(VISITOR, getServiceContact);
    expect(contact.name).toContain("Integratiouns");
    expect(contact.email).toBeNull();
    expect(shippedSource(contact, "phone")).not.toBeNull();
    expect(shippedSource(contact, "postalAddress")).not.toBeNull();
  });
});
