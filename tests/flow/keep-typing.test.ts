import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { dropTyping, keepTyping } from "~/flow/01-keep-typing.server";
import { saveOfferStep } from "~/flow/01-save-offer-step.server";
import { loadOfferStep } from "~/flow/load-offer-step.server";
import type { Viewer } from "~/modules/people/viewer";
import type { StepAnswer } from "~/modules/properties/wizard";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";

import { makeOffer, type MadeOffer, makeViewer } from "../factories/market";
import { once, thrown } from "../setup/requests";

/*
 * What an owner types and does not save: it waits for another device, judged by nothing, and overwrites nothing.
 */

let landlord: Viewer;
let offer: MadeOffer;

beforeAll(async () => {
  landlord = await makeViewer("landlord");
});
beforeEach(async () => {
  offer = await makeOffer(landlord.accountId, { status: "draft" });
});

const load = () => loadOfferStep(landlord, offer.offerId, "rent");
const keep = async (text: string, who = landlord, seen?: string | null) =>
  keepTyping(who, {
    ...{ offerId: offer.offerId, step: "rent", fields: [["rent", text]] },
    seen: seen === undefined ? ((await load()).seen ?? null) : seen,
  });

describe("typing into a step", () => {
  it("is there on another device as it was typed, right or wrong, the last of it", async () => {
    await keep("12");
    expect(await keep("12oo €")).toMatchObject({ ok: true });
    expect((await load()).unfinished?.fields).toEqual([["rent", "12oo €"]]);
    expect((await loadOfferStep(landlord, offer.offerId, "way")).unfinished).toBeNull();
  });

  it("ends with saving the step, and typing that arrives after it is not kept", async () => {
    const { seen } = await load();
    await keep("900");
    const offered: StepAnswer = {
      step: "rent",
      value: {
        ...{ rent: 91_100n, charges: 0n, minimumMonths: 12 },
        availableFrom: (await load()).today,
      },
    };
    const saved = await saveOfferStep(landlord, once(), {
      ...{ offerId: offer.offerId, answer: offered, seen: seen ?? null },
    });
    expect(saved).toMatchObject({ ok: true });
    expect((await load()).unfinished).toBeNull();
    expect(await keep("900", landlord, seen)).toMatchObject({
      ok: false,
      reason: "edited_meanwhile",
    });
    expect((await load()).unfinished).toBeNull();
  });

  it("is forgotten when its owner wants so", async () => {
    await keep("900");
    await dropTyping(landlord, { offerId: offer.offerId, step: "rent" });
    expect((await load()).unfinished).toBeNull();
  });

  it("is the owner's alone", async () => {
    const other = await makeViewer("landlord");
    expect((await thrown(keep("1", other))).status).toBe(404);
    const dropping = dropTyping(other, { offerId: offer.offerId, step: "rent" });
    expect((await thrown(dropping)).status).toBe(404);
  });

  it("is not kept once the offer is handed in", async () => {
    const { seen } = await load();
    await withViewer(SYSTEM, (tx) =>
      tx.offer.updateMany({ where: { id: offer.offerId }, data: { status: "submitted" } }),
    );
    expect(await keep("900", landlord, seen)).toMatchObject({ ok: false });
  });
});
