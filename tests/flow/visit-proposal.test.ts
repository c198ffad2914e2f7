import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { acceptProposal } from "~/flow/03-answer-proposal.server";
import { loadProposal } from "~/flow/load-proposals.server";
import { cancelVisit, planVisit, tellVisitOutcome } from "~/flow/visit-proposal.server";
import type { VisitOutcomeForm, VisitPlan } from "~/modules/matching/proposal-visit";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays } from "~/platform/local-date";

import { makeViewer } from "../factories/market";
import { makeProposal, type Proposed } from "../factories/proposals";
import { once, thrown } from "../setup/requests";

let caseworker: Viewer;
let landlord: Viewer;
let proposed: Proposed;

beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
});

beforeEach(async () => {
  landlord = await makeViewer("landlord");
  proposed = await makeProposal(caseworker, landlord);
  await acceptProposal(landlord, once(), proposed.proposalId);
});

const plan = (wishes: Partial<VisitPlan> = {}) =>
  planVisit(caseworker, once(), {
    proposalId: proposed.proposalId,
    form: {
      on: addDays(today(), 3),
      time: 14 * 60 + 30,
      meeting: "In front of the entrance",
      interpreterBooked: true,
      interpreterLanguage: "ti",
      attendants: ["household", "owner"],
      ...wishes,
    },
  });
const tell = (form: Partial<VisitOutcomeForm> & Pick<VisitOutcomeForm, "outcome">) =>
  tellVisitOutcome(caseworker, once(), {
    proposalId: proposed.proposalId,
    form: { absent: [], ...form },
  });
/** The planned hour has come. */
const itIsTime = () =>
  withViewer(SYSTEM, (tx) =>
    tx.proposalVisit.updateMany({
      where: { proposalId: proposed.proposalId, status: "planned" },
      data: { at: new Date(Date.now() - 60_000) },
    }),
  );
const read = () =>
  readAsViewer(SYSTEM, (tx) =>
    tx.proposal.findUniqueOrThrow({ where: { id: proposed.proposalId } }),
  );
const told = (kind: string) =>
  readAsViewer(SYSTEM, (tx) =>
    tx.notification.findMany({ where: { accountId: landlord.accountId, kind } }),
  );

describe("a visit", () => {
  it("is planned, moved and cancelled, and the owner is told each time", async () => {
    expect(await plan()).toMatchObject({ ok: true });
    expect(await plan({ time: 16 * 60 })).toMatchObject({ ok: true });
    const planned = await told("visit_planned");
    expect(planned.map(({ detail }) => (detail as { time: string }).time).sort()).toEqual([
      "14:30",
      "16:00",
    ]);
    const { visits, steps } = await loadProposal(caseworker, proposed.proposalId);
    expect(visits).toHaveLength(1);
    expect(steps[2]).toMatchObject({ key: "visit", state: "open", at: visits[0]?.at });
    expect(await cancelVisit(caseworker, once(), proposed.proposalId)).toMatchObject({ ok: true });
    expect(await told("visit_cancelled")).toHaveLength(1);
    const again = await cancelVisit(caseworker, once(), proposed.proposalId);
    expect(again).toMatchObject({ reason: "no_visit" });
    expect(await plan({ on: addDays(today(), 5) })).toMatchObject({ ok: true });
  });

  it("is told by nobody before it took place, and by no other team's landlord at all", async () => {
    await plan();
    expect(await tell({ outcome: "liked" })).toMatchObject({ reason: "visit_ahead" });
    const stranger = await makeViewer("landlord");
    expect((await thrown(cancelVisit(stranger, once(), proposed.proposalId))).status).toBe(404);
  });

  it("that the household liked is its yes", async () => {
    await plan();
    await itIsTime();
    expect(await tell({ outcome: "liked", note: "The children ran through it." })).toMatchObject({
      ok: true,
    });
    expect((await read()).householdYesBy).toBe(caseworker.accountId);
    const { steps } = await loadProposal(caseworker, proposed.proposalId);
    expect(steps[2]).toMatchObject({ state: "done" });
  });

  it("that the household did not like is its no; the owner reads that it took place and no reason", async () => {
    await plan();
    await itIsTime();
    const note = "The stairs are too steep.";
    expect(await tell({ outcome: "disliked", reason: "not_accessible", note })).toMatchObject({
      ok: true,
    });
    expect(await read()).toMatchObject({ status: "declined", declineReason: "not_accessible" });
    const seen = await loadProposal(landlord, proposed.proposalId);
    expect(seen).toMatchObject({ visit: { status: "held" }, visits: [] });
    const shown = JSON.stringify(seen);
    for (const secret of ["not_accessible", note, "disliked"]) expect(shown).not.toContain(secret);
    const denied = readAsViewer(landlord, (tx) =>
      tx.proposalVisit.findMany({ select: { reason: true } }),
    );
    await expect(denied).rejects.toThrow();
  });

  it("that somebody missed says who, and leaves the proposal as it is", async () => {
    await plan();
    await itIsTime();
    expect(await tell({ outcome: "nobody_came", absent: ["owner"] })).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ status: "accepted", householdYesAt: null });
    const { visits } = await loadProposal(caseworker, proposed.proposalId);
    expect(visits[0]).toMatchObject({ status: "missed", absent: ["owner"] });
    expect(await plan()).toMatchObject({ ok: true });
  });
});
