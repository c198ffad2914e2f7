import { beforeAll, describe, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { makeHousehold, makeOffer, makeViewer } from "../factories/market";
import { once, thrown } from "../setup/requests";

let caseworker: Viewer;
let landlord: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
  landlord = await makeViewer("landlord");
});

const proposalsOf = (dwellingId: string) =>
  readAsViewer(SYSTEM, (tx) => tx.proposal.findMany({ where: { dwellingId } }));
const offerStatus = (id: string) =>
  readAsViewer(SYSTEM, async (tx) => (await tx.offer.findUniqueOrThrow({ where: { id } })).status);

describe("a proposal", () => {
  it("holds both sides, reserves the offer, tells the landlord and keeps the moment's facts", async () => {
    const offer = await makeOffer(landlord.accountId);
    const householdId = await makeHousehold(caseworker);
    const made = await proposeMatch(caseworker, once(), { ...offer, householdId });
    expect(made.ok).toBe(true);
    const [proposal, ...others] = await proposalsOf(offer.dwellingId);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      status: "held",
      householdId,
      landlordId: landlord.accountId,
      caseworkerId: caseworker.accountId,
      policyVersion: 1,
      card: { detail: expect.any(Number) as number },
      snapshot: { household: { householdId }, dwelling: { dwellingId: offer.dwellingId } },
    });
    expect(proposal?.alias).toMatch(/^F-[A-Z]{4}$/);
    expect(proposal?.expiresAt.getTime()).toBeGreaterThan(Date.now());
    expect(await offerStatus(offer.offerId)).toBe("reserved");
    const [notice, entry] = await readAsViewer(SYSTEM, async (tx) => [
      await tx.notification.findFirst({
        where: { accountId: landlord.accountId, kind: "proposal_made" },
      }),
      await tx.timelineEntry.findFirst({ where: { householdId } }),
    ]);
    expect(notice?.link).toBe(`/proposals/${proposal?.id}`);
    expect(entry).toMatchObject({ kind: "proposal_made", authorId: caseworker.accountId });
  });

  it("sums its points from its criteria", async () => {
    const offer = await makeOffer(landlord.accountId);
    const householdId = await makeHousehold(caseworker);
    await proposeMatch(caseworker, once(), { ...offer, householdId });
    const [proposal] = await proposalsOf(offer.dwellingId);
    const parts = proposal?.pointsDetail as unknown as { points: number }[];
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(proposal?.points);
  });

  it("of a household held elsewhere is refused and says until when", async () => {
    const [first, second] = [
      await makeOffer(landlord.accountId),
      await makeOffer(landlord.accountId),
    ];
    const householdId = await makeHousehold(caseworker);
    await proposeMatch(caseworker, once(), { ...first, householdId });
    const again = await proposeMatch(caseworker, once(), { ...second, householdId });
    expect(again).toMatchObject({ ok: false, reason: "household_held" });
    expect(again).toHaveProperty("detail.untilOn", expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
    expect(await offerStatus(second.offerId)).toBe("published");
  });

  it("of a dwelling that was accepted says so", async () => {
    const offer = await makeOffer(landlord.accountId);
    await proposeMatch(caseworker, once(), {
      ...offer,
      householdId: await makeHousehold(caseworker),
    });
    await withViewer(SYSTEM, (tx) =>
      tx.proposal.updateMany({
        where: { dwellingId: offer.dwellingId },
        data: { status: "accepted" },
      }),
    );
    const householdId = await makeHousehold(caseworker);
    const again = await proposeMatch(caseworker, once(), { ...offer, householdId });
    expect(again).toMatchObject({ ok: false, reason: "dwelling_taken" });
  });

  it.each([
    ["pets_not_allowed", { hasPets: true }],
    ["consent_missing", { shareConsent: false }],
    ["household_not_ready", { status: "assessed" }],
  ])("is checked again with every rule: %s", async (reason, wishes) => {
    const offer = await makeOffer(landlord.accountId);
    const householdId = await makeHousehold(caseworker, wishes);
    const refused = await proposeMatch(caseworker, once(), { ...offer, householdId });
    expect(refused).toMatchObject({ ok: false, reason });
    expect(await proposalsOf(offer.dwellingId)).toEqual([]);
  });

  it("of an offer that was let is refused", async () => {
    const offer = await makeOffer(landlord.accountId, { status: "ended" });
    const householdId = await makeHousehold(caseworker);
    const refused = await proposeMatch(caseworker, once(), { ...offer, householdId });
    expect(refused).toMatchObject({ ok: false, reason: "offer_not_open" });
  });

  it("sent twice with one form has one effect and the same answer", async () => {
    const offer = await makeOffer(landlord.accountId);
    const householdId = await makeHousehold(caseworker);
    const form = once();
    const first = await proposeMatch(caseworker, form, { ...offer, householdId });
    const second = await proposeMatch(caseworker, form, { ...offer, householdId });
    expect(second).toEqual(first);
    expect(await proposalsOf(offer.dwellingId)).toHaveLength(1);
  });

  it("of a household or an offer nobody has is 404", async () => {
    const offer = await makeOffer(landlord.accountId);
    const nobody = "00000000-0000-4000-8000-000000000000";
    const pair = { offerId: offer.offerId, householdId: nobody };
    expect((await thrown(proposeMatch(caseworker, once(), pair))).status).toBe(404);
    const householdId = await makeHousehold(caseworker);
    const other = { offerId: nobody, householdId };
    expect((await thrown(proposeMatch(caseworker, once(), other))).status).toBe(404);
  });

  it("tells the officers of the scheme", async () => {
    const officer = await makeViewer("scheme_officer");
    const offer = await makeOffer(landlord.accountId, { scheme: "ais" });
    const householdId = await makeHousehold(caseworker);
    await withViewer(SYSTEM, async (tx) => {
      const service = await tx.organisation.findFirstOrThrow({ where: { kind: "office_social" } });
      await tx.household.updateMany({
        where: { id: householdId },
        data: { socialProjectAgreed: true, referringOrganisationId: service.id },
      });
    });
    const made = await proposeMatch(caseworker, once(), { ...offer, householdId });
    expect(made).toMatchObject({ ok: true });
    const told = await readAsViewer(SYSTEM, (tx) =>
      tx.notification.findMany({ where: { accountId: officer.accountId } }),
    );
    const isOfThatScheme = officer.scheme === "ais";
    expect(told.some(({ kind }) => kind === "proposal_made")).toBe(isOfThatScheme);
  });
});
