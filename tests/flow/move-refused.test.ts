import { beforeAll, describe, expect, it } from "vitest";

import { proposeMatch } from "~/flow/02-propose-match.server";
import { loadSplit } from "~/flow/load-composition-moves.server";
import { joinHouseholds, splitHousehold } from "~/flow/move-composition.server";
import { readSplitQuestion } from "~/modules/households/move-forms";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { toDatabaseDate } from "~/platform/local-date";

import { makeFamily } from "../factories/families";
import {
  makeHousehold,
  makeHouseholds,
  makeOffer,
  makeOffers,
  makeViewer,
} from "../factories/market";
import { describePostgres } from "../setup/database";
import { once, thrown } from "../setup/requests";

let caseworker: Viewer;
let landlord: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
  landlord = await makeViewer("landlord");
});

const makeCouple = () =>
  makeFamily(caseworker, [
    { relation: "partner", givenName: "Letay", birthDate: "1992-03-01" },
    { relation: "child", givenName: "Yonas", birthDate: "2019-06-01", sex: "male" },
    { relation: "child", givenName: "Rahwa", birthDate: "2006-06-01", sex: "female" },
  ]);
const statusOf = (id: string) =>
  readAsViewer(
    SYSTEM,
    async (tx) => (await tx.household.findUniqueOrThrow({ where: { id } })).status,
  );
const countMembers = (householdId: string) =>
  readAsViewer(SYSTEM, (tx) => tx.householdMember.count({ where: { householdId } }));
const refusal = (answer: object) => ("reason" in answer ? answer.reason : "accepted");

describe("is refused with its reason, and nothing changes:", () => {
  const split = (householdId: string, version: number, member: string) =>
    splitHousehold(caseworker, once(), { householdId, form: { version, members: [member] } });

  it("a file that changed since it was shown", async () => {
    const { householdId, memberIds } = await makeCouple();
    expect(refusal(await split(householdId, 0, memberIds[3] ?? ""))).toBe("accepted");
    expect(refusal(await split(householdId, 0, memberIds[2] ?? ""))).toBe("changed_meanwhile");
    expect(await countMembers(householdId)).toBe(3);
  });

  it("a file held by a proposal, on either side, until the owner's last day", async () => {
    const offer = await makeOffer(landlord.accountId);
    const held = await makeHousehold(caseworker);
    const proposed = await proposeMatch(caseworker, once(), { ...offer, householdId: held });
    expect(proposed.ok).toBe(true);
    const { householdId, memberIds } = await makeCouple();
    const join = { version: 0, targetId: held, targetVersion: 0, relation: "sibling" as const };
    const into = await joinHouseholds(caseworker, once(), { householdId, form: join });
    expect(into).toMatchObject({
      reason: "file_held",
      detail: { untilOn: expect.any(String) as string },
    });
    const out = { ...join, targetId: householdId };
    expect(
      refusal(await joinHouseholds(caseworker, once(), { householdId: held, form: out })),
    ).toBe("file_held");
    const page = await loadSplit(caseworker, held, readSplitQuestion(new URLSearchParams()));
    expect(page.binding?.reason).toBe("file_held");
    await withViewer(SYSTEM, (tx) =>
      tx.proposal.updateMany({ where: { householdId: held }, data: { status: "accepted" } }),
    );
    expect(refusal(await split(held, 0, memberIds[0] ?? ""))).toBe("file_accepted");
  });

  it("a file with a running tenancy, and one that is closed", async () => {
    const { householdId, memberIds } = await makeCouple();
    const { dwellingId, offerId } = await makeOffer(landlord.accountId);
    await withViewer(SYSTEM, async (tx) => {
      const sides = {
        offerId,
        dwellingId,
        householdId,
        landlordId: landlord.accountId,
        caseworkerId: caseworker.accountId,
        scheme: "lisko_guarantee",
      };
      const id = "00000000-0000-4000-8000-00000000aaaa";
      const facts = { alias: "F-TEST", card: {}, points: 0, pointsDetail: [], policyVersion: 1 };
      const proposal = { id, ...sides, ...facts, status: "signed", snapshot: {} };
      await tx.proposal.createMany({ data: [{ ...proposal, expiresAt: new Date() }] });
      const day = toDatabaseDate(today());
      const rent = { rentCents: 90_000n, chargesCents: 10_000n, depositCents: 0n };
      await tx.tenancy.createMany({
        data: [
          {
            ...sides,
            ...rent,
            proposalId: id,
            organisationId: caseworker.organisationId ?? "",
            communeCode: "0603",
            legalTitle: "bail_a_loyer",
            signedOn: day,
            signedAt: "Diekirch",
            startsOn: day,
          },
        ],
      });
    });
    const housed = await split(householdId, 0, memberIds[3] ?? "");
    expect(housed).toMatchObject({
      reason: "file_housed",
      detail: { tenancy: expect.any(String) as string },
    });
    const closed = await makeHousehold(caseworker, { status: "closed" });
    expect(refusal(await split(closed, 0, memberIds[3] ?? ""))).toBe("file_closed");
    expect(await countMembers(householdId)).toBe(4);
  });

  it("another team's file, on either side", async () => {
    const { householdId, memberIds } = await makeCouple();
    const stranger = { ...caseworker, organisationId: "00000000-0000-4000-8000-000000000001" };
    const form = { version: 0, members: [memberIds[3] ?? ""] };
    const work = splitHousehold(stranger, once(), { householdId, form });
    expect((await thrown(work)).status).toBe(404);
    const otherTeam = "00000000-0000-4000-8000-00000000bbbb";
    await withViewer(SYSTEM, (tx) =>
      tx.organisation.createMany({ data: [{ id: otherTeam, kind: "lisko", name: "Other house" }] }),
    );
    const targetId = await makeHousehold({ ...caseworker, organisationId: otherTeam });
    const join = { version: 0, targetId, targetVersion: 0, relation: "sibling" as const };
    const into = joinHouseholds(caseworker, once(), { householdId, form: join });
    expect((await thrown(into)).status).toBe(404);
    expect([await countMembers(householdId), await countMembers(targetId)]).toEqual([4, 1]);
    const asked = loadSplit(stranger, householdId, readSplitQuestion(new URLSearchParams()));
    expect((await thrown(asked)).status).toBe(404);
  });
});

describePostgres("a proposal and a join at the same moment", () => {
  it("never leave a proposal for a file that was emptied", async () => {
    const pairs = 16;
    const offers = await makeOffers(landlord.accountId, pairs);
    const sources = await makeHouseholds(caseworker, pairs);
    const targets = await makeHouseholds(caseworker, pairs);
    for (const [index, householdId] of sources.entries()) {
      const [offer, targetId] = [offers[index], targets[index] ?? ""];
      if (!offer) throw new Error("no offer");
      const form = { version: 0, targetId, targetVersion: 0, relation: "partner" as const };
      const answers = await Promise.all([
        joinHouseholds(caseworker, once(), { householdId, form }).then(refusal),
        proposeMatch(caseworker, once(), { ...offer, householdId }).then(refusal),
      ]);
      expect(answers.filter((answer) => answer === "accepted")).toHaveLength(1);
      const holds = await readAsViewer(SYSTEM, (tx) =>
        tx.proposal.count({ where: { householdId, status: "held" } }),
      );
      const expected = answers[0] === "accepted" ? ["closed", 0] : ["ready", 1];
      expect([await statusOf(householdId), holds]).toEqual(expected);
    }
  }, 60_000);
});
