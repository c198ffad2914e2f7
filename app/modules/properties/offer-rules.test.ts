import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays } from "~/platform/local-date";

import type { DwellingDraft } from "./dwelling";
import { OFFER_STATUSES, type OfferDraft, OPEN_OFFER_STATUSES } from "./offer";
import {
  decideOfferAction,
  decideSubmission,
  missingSteps,
  OFFER_ACTIONS,
  OFFER_TRANSITIONS,
  type OfferActor,
  offerActionsFor,
} from "./offer-rules";
import { TODAY } from "../../../tests/factories/household-facts";

const dwelling: DwellingDraft = {
  id: "d",
  landlordId: "l",
  address: {
    street: "Grand-Rue",
    houseNumber: "3",
    unit: null,
    postalCode: "L-9240",
    locality: "Diekirch",
    communeCode: "0603",
  },
  point: { lon: 6.16, lat: 49.87 },
  kind: "apartment",
  bedrooms: 3,
  areaM2: 95,
  floor: 2,
  lift: false,
  stepFree: false,
  walkInShower: false,
  furnished: false,
  petsAllowed: true,
  heating: "gas",
  energyClass: null,
  description: null,
};

const offer: OfferDraft = {
  id: "o",
  dwellingId: "d",
  landlordId: "l",
  status: "draft",
  scheme: "lisko_guarantee",
  rentCents: 120_000n,
  chargesCents: 25_000n,
  depositCents: null,
  investedCapitalCents: null,
  availableFrom: TODAY,
  minimumMonths: 12,
  papers: {
    title: "owner",
    ownerNames: null,
    energyPassportNumber: null,
    energyPassportExpiresOn: null,
  },
};

const actors = [
  "landlord",
  "guarantee_officer",
  "lisko_manager",
  "scheme_officer",
  "auditor",
  "system",
];

describe("decideOfferAction", () => {
  it("accepts exactly what the table of transitions says", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OFFER_STATUSES),
        fc.constantFrom(...OFFER_ACTIONS),
        fc.constantFrom(...(actors as OfferActor[])),
        (status, action, actor) => {
          const { from, to, who } = OFFER_TRANSITIONS[action];
          const verdict = decideOfferAction({ status }, action, actor);
          expect(verdict.ok).toBe(from.includes(status) && who.includes(actor));
          if (verdict.ok) expect(verdict.to).toBe(to === "same" ? status : to);
        },
      ),
    );
  });

  it("leads a landlord and a reviewer from a draft to the keys and back to the market", () => {
    const path = [
      ["submit", "landlord"],
      ["request_changes", "lisko_manager"],
      ["submit", "landlord"],
      ["publish", "guarantee_officer"],
      ["reserve", "system"],
      ["release", "system"],
      ["reserve", "system"],
      ["let", "system"],
      ["end", "system"],
    ] as const;
    let status: OfferDraft["status"] = "draft";
    for (const [action, actor] of path) {
      const verdict = decideOfferAction({ status }, action, actor);
      if (!verdict.ok) throw new Error(`${action}: ${verdict.reason}`);
      status = verdict.to;
    }
    expect(status).toBe("ended");
  });

  it("lets nobody out of a refused or an ended offer, and an auditor do nothing", () => {
    for (const status of ["refused", "ended"] as const) {
      expect(actors.flatMap((actor) => offerActionsFor({ status }, actor as OfferActor))).toEqual(
        [],
      );
    }
    expect(OFFER_STATUSES.flatMap((status) => offerActionsFor({ status }, "auditor"))).toEqual([]);
  });

  it("keeps a dwelling's place exactly in the open statuses", () => {
    const closed = OFFER_STATUSES.filter(
      (status) => !(OPEN_OFFER_STATUSES as readonly string[]).includes(status),
    );
    expect(closed).toEqual(["withdrawn", "refused", "ended"]);
  });
});

const NOTHING = { photos: 0, papers: [] };
const NO_PASSPORT = { energyPassportNumber: null, energyPassportExpiresOn: null };

describe("decideSubmission", () => {
  it("accepts a complete draft, without pictures too", () => {
    expect(decideSubmission(dwelling, offer, NOTHING, TODAY)).toEqual({
      ok: true,
      to: "submitted",
    });
  });

  it("names the first step that lacks something", () => {
    const empty = { ...dwelling, point: null, kind: null };
    expect(missingSteps(empty, { ...offer, scheme: null }, NOTHING)).toEqual([
      "where",
      "what",
      "way",
    ]);
    expect(decideSubmission(empty, offer, NOTHING, TODAY)).toMatchObject({
      reason: "step_missing",
      detail: { step: "where" },
    });
  });

  it("notices rooms that contradict a kind changed afterwards", () => {
    expect(missingSteps({ ...dwelling, kind: "studio" }, offer, NOTHING)).toEqual(["rooms"]);
  });

  it("asks who acts for an owner for the mandate", () => {
    const papers = { title: "mandated", ownerNames: "A. Weber", ...NO_PASSPORT } as const;
    const mandated = { ...offer, papers };
    expect(missingSteps(dwelling, mandated, NOTHING)).toEqual(["papers"]);
    const plan = { photos: 0, papers: [{ kind: "plan" as const }] };
    expect(missingSteps(dwelling, mandated, plan)).toEqual(["papers"]);
    const mandate = { photos: 0, papers: [{ kind: "mandate" as const }] };
    expect(missingSteps(dwelling, mandated, mandate)).toEqual([]);
  });

  it("asks for a new date when the old one is more than a year past", () => {
    const old = { ...offer, availableFrom: addDays(TODAY, -400) };
    expect(decideSubmission(dwelling, old, NOTHING, TODAY)).toMatchObject({
      reason: "available_long_ago",
    });
  });
});
