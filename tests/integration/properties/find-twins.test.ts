import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";

import type { Viewer } from "~/modules/people/viewer";
import { findTwins } from "~/modules/properties/find-twins.sql.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { makeOffer, makeViewer } from "../../factories/market";

let landlord: Viewer;
let officer: Viewer;

beforeAll(async () => {
  landlord = await makeViewer("landlord");
  officer = await makeViewer("guarantee_officer");
});

interface Described {
  street: string;
  houseNumber?: string;
  unit?: string | null;
  floor?: number;
  areaM2?: number;
  kind?: string;
  /** What its one photo looks like. */
  look?: string;
  landlordId?: string;
}

/** A published dwelling of that description. @returns its id. */
async function make({ look, landlordId, ...described }: Described): Promise<string> {
  const { dwellingId } = await makeOffer(landlordId ?? landlord.accountId);
  await withViewer(SYSTEM, async (tx) => {
    await tx.dwelling.updateMany({ where: { id: dwellingId }, data: described });
    if (look === undefined) return;
    const fileId = randomUUID();
    const file = { kind: "photo", mediaType: "image/webp", bytes: 1, sha256: new Uint8Array(32) };
    await tx.storedFile.createMany({ data: [{ id: fileId, storageKey: fileId, ...file }] });
    await tx.photo.createMany({ data: [{ dwellingId, fileId, position: 0, look }] });
  });
  return dwellingId;
}

const twinsFor = (viewer: Viewer, dwellingId: string) =>
  readAsViewer(viewer, (tx) => findTwins(tx, dwellingId));
const reasonsFor = async (dwellingId: string) =>
  (await twinsFor(officer, dwellingId)).map(({ reasons }) => reasons);

describe("a dwelling described twice", () => {
  it("is found by its address, however it is spelled", async () => {
    const first = await make({ street: "Rue de l’Étang", houseNumber: "12 a", floor: 2 });
    const second = await make({ street: "rue de l'Étang", houseNumber: "12A", floor: 2 });
    expect(await reasonsFor(second)).toEqual([["address"]]);
    expect((await twinsFor(officer, first))[0]).toMatchObject({ isSameLandlord: true });
  });

  it("is not another unit, nor another floor of another size", async () => {
    const left = await make({ street: "Rue A", unit: "2e gauche", floor: 2, areaM2: 60 });
    await make({ street: "Rue A", unit: "2e droite", floor: 2, areaM2: 60 });
    const lower = await make({ street: "Rue B", floor: 1, areaM2: 60 });
    await make({ street: "Rue B", floor: 2, areaM2: 80 });
    expect(await reasonsFor(left)).toEqual([]);
    expect(await reasonsFor(lower)).toEqual([]);
    const again = await make({ street: "Rue A", unit: "2E GAUCHE", floor: 0, areaM2: 90 });
    expect(await reasonsFor(again)).toEqual([["address"]]);
  });

  it("is found by its photos, a little changed", async () => {
    const look = "0110".repeat(16);
    const close = look.replace(/^011001/, "100110");
    const far = "1001".repeat(16);
    const one = await make({ street: "Rue C", look });
    await make({ street: "Rue D", look: close });
    await make({ street: "Rue E", look: far });
    expect((await twinsFor(officer, one)).map(({ street, reasons }) => [street, reasons])).toEqual([
      ["Rue D", ["photos"]],
    ]);
  });

  it("of somebody else is shown to who reviews, never to another owner", async () => {
    const stranger = await makeViewer("landlord");
    const own = await make({ street: "Rue F" });
    await make({ street: "Rue F", landlordId: stranger.accountId });
    expect(await twinsFor(landlord, own)).toEqual([]);
    expect(await twinsFor(officer, own)).toMatchObject([
      { reasons: ["address"], isSameLandlord: false },
    ]);
  });
});
