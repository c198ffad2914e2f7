import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";

import { exportFairness, loadFairness } from "~/flow/load-fairness.server";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import { addDays, toDatabaseDate } from "~/platform/local-date";
import { connectionPool } from "~/platform/sql.server";

import { makeAccount } from "../factories/accounts";
import { makeHouseholds, makeOffers, makeViewer } from "../factories/market";

let manager: Viewer;
let auditor: Viewer;
beforeAll(async () => {
  manager = await makeViewer("lisko_manager");
  auditor = await makeViewer("auditor");
});

/** Proposals that were answered today, by the household's id. */
async function answer(
  households: readonly string[],
  by: { accountId: string; status: "declined" | "expired" },
) {
  const landlord = await makeAccount(["landlord"]);
  const offers = await makeOffers(landlord.accountId, households.length, { status: "withdrawn" });
  await withViewer(SYSTEM, (tx) =>
    tx.proposal.createMany({
      data: offers.map((offer, place) => ({
        id: randomUUID(),
        ...offer,
        householdId: households[place] ?? "",
        caseworkerId: manager.accountId,
        scheme: "lisko_guarantee",
        status: by.status,
        alias: "A",
        card: {},
        points: 1,
        pointsDetail: {},
        policyVersion: 1,
        snapshot: {},
        expiresAt: new Date(),
        answeredBy: by.accountId === "" ? landlord.accountId : by.accountId,
        declineReason: by.status === "declined" ? "date" : null,
      })),
    }),
  );
}

describe("fair chances", () => {
  it("stand before anybody waits", async () => {
    const report = await loadFairness(manager, "12");
    expect(report.chances.all).toMatchObject({ households: 0, median: null });
    expect(report.outcomes.all.households).toBe(0);
  });

  it("count today's market and the period's answers, by group, for manager and auditor alike", async () => {
    const households = await makeHouseholds(manager, 12);
    const landlord = await makeAccount(["landlord"]);
    await makeOffers(landlord.accountId, 3);
    await answer(households.slice(0, 4), { accountId: "", status: "declined" });
    await answer(households.slice(4, 6), { accountId: manager.accountId, status: "declined" });
    await answer(households.slice(6, 7), { accountId: "", status: "expired" });
    const report = await loadFairness(manager, "12");
    expect(report.looked).toEqual({ dwellings: 3, lookedAt: 3, asked: 3 });
    expect(report.chances.all).toMatchObject({
      households: 12,
      median: 3,
      shares: { fitting: { count: 12, of: 12 }, placed: { count: 3, of: 12 } },
    });
    expect(report.outcomes.all.shares).toMatchObject({
      proposed: { count: 7, of: 12 },
      declinedByOwner: { count: 4 },
      declinedByHousehold: { count: 2 },
      housed: { count: 0 },
    });
    const languages = report.chances.tables.find(({ grouping }) => grouping === "language");
    expect(languages?.groups.map(({ group, households: of }) => [group, of])).toEqual([
      ["fr", 12],
      ["ti", 12],
    ]);
    expect(await loadFairness(auditor, "12")).toEqual(report);
  });

  it("leave out who came after the period, and files that were joined or closed before", async () => {
    const [early = "", late = ""] = await makeHouseholds(manager, 2, { status: "closed" });
    await withViewer(SYSTEM, async (tx) => {
      const closedAt = toDatabaseDate(addDays(today(), -150));
      await tx.household.updateMany({ where: { id: early }, data: { closedAt } });
      await tx.household.updateMany({ where: { id: late }, data: { closedAt: new Date() } });
    });
    const counted = async (months: "3" | "6") =>
      (await loadFairness(manager, months)).outcomes.all.households;
    expect(await counted("6")).toBe(14);
    expect(await counted("3")).toBe(13);
  });

  it("are taken as a file, and the audit is told", async () => {
    const { name, content } = await exportFairness(auditor, "6");
    const lines = new TextDecoder().decode(content).trim().split("\r\n");
    expect(name).toBe("equite");
    expect(lines[0]).toContain("Groupé par;Groupe;Ménages");
    expect(lines.filter((line) => line.startsWith("Chances aujourd’hui;"))).not.toHaveLength(0);
    expect(new Set(lines.map((line) => line.split(";").length)).size).toBe(1);
    const { rows } = await connectionPool().query(
      "select 1 from audit_inbox where entity = 'fairness_report' and actor_id = $1 union all select 1 from audit_log where entity = 'fairness_report' and actor_id = $1",
      [auditor.accountId],
    );
    expect(rows).toHaveLength(1);
  });
});
