import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { saveOfferStep } from "~/flow/01-save-offer-step.server";
import { loadOfferStep } from "~/flow/load-offer-step.server";
import type { Viewer } from "~/modules/people/viewer";
import type { StepAnswer } from "~/modules/properties/wizard";

import { makeOffer, type MadeOffer, makeViewer } from "../factories/market";
import { once } from "../setup/requests";

/*
 * Two people with one offer open: whoever saves second sees what the first one saved.
 */

let landlord: Viewer;
let offer: MadeOffer;

beforeAll(async () => {
  landlord = await makeViewer("landlord");
});
beforeEach(async () => {
  offer = await makeOffer(landlord.accountId, { status: "changes_requested" });
});

const described = (description: string): StepAnswer => ({
  step: "what",
  value: { kind: "apartment", heating: "gas", description },
});
const bedrooms = (count: number): StepAnswer => ({
  step: "rooms",
  value: { bedrooms: count, areaM2: 60, habitability: {} },
});

const open = async (step: "what" | "rooms") =>
  (await loadOfferStep(landlord, offer.offerId, step)).seen ?? null;
const save = (answer: StepAnswer, seen: string | null) =>
  saveOfferStep(landlord, once(), { offerId: offer.offerId, answer, seen });
const description = async () =>
  (await loadOfferStep(landlord, offer.offerId, "what")).dwelling.description;

describe("a step saved by two", () => {
  it("is not overwritten unseen: the second is told, and may save again", async () => {
    const first = await open("what");
    const second = await open("what");
    expect(await save(described("By the first."), first)).toMatchObject({ ok: true });
    expect(await save(described("By the second."), second)).toMatchObject({
      ok: false,
      reason: "edited_meanwhile",
    });
    expect(await description()).toBe("By the first.");
    expect(await save(described("By the second."), await open("what"))).toMatchObject({ ok: true });
    expect(await description()).toBe("By the second.");
  });

  it("lets exactly one through when both save in the same moment", async () => {
    const seen = await open("what");
    const results = await Promise.all(
      ["one", "two", "three", "four"].map((text) => save(described(text), seen)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const at = results.findIndex(({ ok }) => ok);
    expect(await description()).toBe(["one", "two", "three", "four"][at]);
  });

  it("bothers nobody who works on another step", async () => {
    const rooms = await open("rooms");
    await save(described("Changed."), await open("what"));
    expect(await save(bedrooms(2), rooms)).toMatchObject({ ok: true });
  });
});
