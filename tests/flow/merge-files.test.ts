import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { loadHousehold } from "~/flow/load-household.server";
import { loadMerge } from "~/flow/load-merge.server";
import { lookForAlike } from "~/flow/look-for-alike.server";
import { mergeFiles, undoMerge } from "~/flow/merge-files.server";
import { recordHousehold } from "~/flow/record-household.server";
import { findHouseholdByCode } from "~/modules/households/find-household-by-code.server";
import { MERGE_FIELDS, type MergeChoices, type MergeField } from "~/modules/households/merge";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { aHouseholdForm } from "../factories/household-forms";
import { makeViewer } from "../factories/market";
import { once } from "../setup/requests";

let caseworker: Viewer;
beforeAll(async () => {
  caseworker = await makeViewer("caseworker");
});

const mother = { givenName: "Letay", familyName: "Ghebre-Kidan", relation: "reference" };
const child = { givenName: "Yonas", familyName: "Ghebre-Kidan", relation: "child" };

async function makePair() {
  const make = async (changes: Record<string, unknown>) => {
    const result = await recordHousehold(caseworker, once(), aHouseholdForm(changes));
    if (!result.ok) throw new Error(result.reason);
    return result.householdId;
  };
  const keptId = await make({
    members: [{ ...mother, birthDate: "1990-03-07" }],
    ...{ phone: "+352 621 000 111", languages: ["ti"], noIncome: true },
    wishes: [{ communeCode: "0303", wish: "wish" }],
  });
  const otherId = await make({
    members: [
      { ...mother, givenName: "Leteay", birthDate: "1990-07-03" },
      { ...child, birthDate: "2016-02-03" },
    ],
    ...{
      email: "letay@example.org",
      languages: ["ti", "en"],
      hasPets: true,
      registeredOn: "2026-01-10",
    },
    incomes: [{ source: "work", monthly: "1800" }],
    wishes: [
      { communeCode: "0303", wish: "never" },
      { communeCode: "0304", wish: "must" },
    ],
  });
  await withViewer(SYSTEM, (tx) =>
    tx.followUpTask.createMany({
      data: [
        {
          ...{ householdId: otherId, caseworkerId: caseworker.accountId, title: "Appeler" },
          ...{ dueOn: new Date("2026-12-01"), duty: false, domain: "administration" },
          ...{ responsible: "caseworker", status: "open" },
        },
      ],
    }),
  );
  return { keptId, otherId };
}

/** All that two files are, without the counters of changes. */
async function stateOf({ keptId, otherId }: { keptId: string; otherId: string }) {
  const both = { in: [keptId, otherId] };
  const rows = await readAsViewer(SYSTEM, async (tx) => ({
    households: await tx.household.findMany({
      where: { id: both },
      omit: { version: true, updatedAt: true },
      orderBy: { id: "asc" },
    }),
    members: await tx.householdMember.findMany({
      where: { householdId: both },
      include: { identity: true },
      orderBy: { id: "asc" },
    }),
    contacts: await tx.householdIdentity.findMany({
      where: { householdId: both },
      orderBy: { householdId: "asc" },
    }),
    incomes: await tx.householdIncome.findMany({
      where: { householdId: both },
      orderBy: { id: "asc" },
    }),
    wishes: await tx.communeWish.findMany({
      where: { householdId: both },
      orderBy: [{ householdId: "asc" }, { communeCode: "asc" }],
    }),
    tasks: await tx.followUpTask.findMany({
      where: { householdId: both },
      omit: { version: true },
      orderBy: { id: "asc" },
    }),
  }));
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}

async function membersOf(householdId: string) {
  const rows = await readAsViewer(SYSTEM, (tx) =>
    tx.householdMember.findMany({ where: { householdId }, orderBy: { position: "asc" } }),
  );
  return rows.map(({ id }) => id);
}

async function merge(
  pair: { keptId: string; otherId: string },
  fromOther: MergeField[],
  details: "kept" | "other",
) {
  const [keptMother = ""] = await membersOf(pair.keptId);
  const [otherMother = "", otherChild = ""] = await membersOf(pair.otherId);
  const choices: MergeChoices = {
    fromOther,
    members: [
      { memberId: otherMother, as: "same", keptId: keptMother, details },
      { memberId: otherChild, as: "new", relation: "child" },
    ],
  };
  return mergeFiles(caseworker, once(), {
    householdId: pair.keptId,
    form: { act: "merge", version: 0, otherId: pair.otherId, otherVersion: 0, choices },
  });
}

const undoLatest = async (keptId: string) => {
  const page = await loadMerge(caseworker, keptId, new URLSearchParams());
  const mergeId = page.merges[0]?.id ?? "";
  return undoMerge(caseworker, once(), { householdId: keptId, mergeId });
};
const reasonOf = (answer: object) => ("reason" in answer ? answer.reason : "accepted");

describe("a merge", () => {
  it("takes what was chosen, brings people and tasks along, closes the other file and leads there", async () => {
    const pair = await makePair();
    expect(await merge(pair, ["languages", "incomes", "wishes", "email"], "other")).toMatchObject({
      ok: true,
    });
    const file = await loadHousehold(caseworker, pair.keptId);
    expect(file.household).toMatchObject({
      languages: ["ti", "en"],
      noIncome: false,
      hasPets: false,
    });
    expect(file.household.incomes).toEqual([{ source: "work", monthlyCents: 180_000n }]);
    expect(file.household.wishes.map(({ wish }) => wish).sort()).toEqual(["must", "never"]);
    expect(file.identity).toMatchObject({ phone: "+352 621 000 111", email: "letay@example.org" });
    const people = file.household.members.map(({ id, relation, birthDate }) => [
      ...[file.identity?.names[id]?.givenName, relation, birthDate],
    ]);
    expect(people).toEqual([
      ["Leteay", "reference", "1990-07-03"],
      ["Yonas", "child", "2016-02-03"],
    ]);
    expect(file.tasks).toHaveLength(1);
    const kinds = file.timeline.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "registered")).toHaveLength(2);
    const other = await loadHousehold(caseworker, pair.otherId);
    expect(other.household).toMatchObject({ status: "closed", closeReason: "merged" });
    expect(other.joinedInto).toMatchObject({ id: pair.keptId });
    const found = await readAsViewer(caseworker, (tx) =>
      findHouseholdByCode(tx, caseworker, other.household.code),
    );
    expect(found?.id).toBe(pair.keptId);
    const alike = await lookForAlike(caseworker, [
      {
        givenName: "Letay",
        familyName: "Ghebrekidan",
        nativeName: null,
        birthDate: null,
        birthYear: null,
      },
    ]);
    expect(alike.map(({ id }) => id)).not.toContain(pair.otherId);
    const events = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.count({ where: { action: "merge", entityId: { in: Object.values(pair) } } }),
    );
    expect(events).toBe(2);
  });

  it("undone is what was, whatever was chosen", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...MERGE_FIELDS]),
        fc.constantFrom("kept" as const, "other" as const),
        async (fromOther, details) => {
          const pair = await makePair();
          const before = await stateOf(pair);
          expect(reasonOf(await merge(pair, fromOther, details))).toBe("accepted");
          expect(await stateOf(pair)).not.toBe(before);
          expect(reasonOf(await undoLatest(pair.keptId))).toBe("accepted");
          expect(await stateOf(pair)).toBe(before);
          expect(reasonOf(await undoLatest(pair.keptId))).toBe("undone_already");
        },
      ),
      { numRuns: 12 },
    );
  });

  it("is not undone after the file was changed, and not done twice or from an old page", async () => {
    const pair = await makePair();
    expect(reasonOf(await merge(pair, [], "kept"))).toBe("accepted");
    expect(reasonOf(await merge(pair, [], "kept"))).toBe("changed_meanwhile");
    await withViewer(SYSTEM, (tx) =>
      tx.household.updateMany({ where: { id: pair.keptId }, data: { version: { increment: 1 } } }),
    );
    const page = await loadMerge(caseworker, pair.keptId, new URLSearchParams());
    expect(page.merges).toMatchObject([{ refused: "changed_since", by: caseworker.name }]);
    expect(reasonOf(await undoLatest(pair.keptId))).toBe("changed_since");
  });

  it("shows both files, proposes who is who, and records that names were read", async () => {
    const pair = await makePair();
    const { household } = await loadHousehold(caseworker, pair.otherId);
    const [keptMother] = await membersOf(pair.keptId);
    const page = await loadMerge(
      caseworker,
      pair.keptId,
      new URLSearchParams({ to: household.code }),
    );
    expect(page.problem).toBeNull();
    expect(page.pair?.choices.members).toMatchObject([
      { as: "same", keptId: keptMother, details: "kept" },
      { as: "new", relation: "child" },
    ]);
    expect(page.pair?.choices.fromOther).toEqual(
      expect.arrayContaining(["languages", "email", "wishes", "registeredOn", "hasPets"]),
    );
    const read = await readAsViewer(SYSTEM, (tx) =>
      tx.auditInbox.count({ where: { entityId: pair.otherId, action: "read_identity" } }),
    );
    expect(read).toBe(2);
    const unknown = await loadMerge(
      caseworker,
      pair.keptId,
      new URLSearchParams({ to: "H-99999" }),
    );
    expect(unknown.problem?.reason).toBe("file_unknown");
  });

  it("is out of reach of another house and of everybody who may not change files", async () => {
    const pair = await makePair();
    const elsewhere = await readAsViewer(SYSTEM, (tx) =>
      tx.organisation.findFirstOrThrow({ where: { kind: "ais" }, select: { id: true } }),
    );
    const stranger = { ...caseworker, organisationId: elsewhere.id };
    await expect(loadMerge(stranger, pair.keptId, new URLSearchParams())).rejects.toMatchObject({
      status: 404,
    });
    expect(reasonOf(await merge(pair, [], "kept"))).toBe("accepted");
    expect(await readAsViewer(stranger, (tx) => tx.householdMerge.findMany())).toEqual([]);
    for (const role of ["landlord", "guarantee_officer", "scheme_officer", "auditor"] as const) {
      const viewer = await makeViewer(role);
      const read = readAsViewer(viewer, (tx) => tx.householdMerge.findMany());
      await expect(read, role).rejects.toThrow(/permission denied/);
    }
  });
});
