import { beforeAll, describe, expect, it } from "vitest";

import {
  movePolicyDraft,
  reviewPolicyDraft,
  withdrawComingPolicy,
  writePolicy,
} from "~/flow/keep-policy.server";
import { loadPolicyEffect } from "~/flow/load-policy-effect.server";
import { loadPolicies, loadPolicyDraft, loadPolicyForm } from "~/flow/load-policy.server";
import { formAmount } from "~/i18n/format";
import { findPolicyInForce } from "~/modules/matching/policy/find-policies.server";
import { policyForm, type PolicyForm , formOf } from "~/modules/matching/policy/policy-form";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addDays, type LocalDate } from "~/platform/local-date";
import { connectionPool } from "~/platform/sql.server";

import { makeAccount } from "../factories/accounts";
import { makeHouseholds, makeOffers, makeViewer } from "../factories/market";
import { shippedPolicies } from "../factories/match-candidates";
import { once } from "../setup/requests";


const shipped = shippedPolicies[0]!.content;

let writer: Viewer;
let other: Viewer;
let administrator: Viewer;
beforeAll(async () => {
  writer = await makeViewer("lisko_manager");
  other = await makeViewer("lisko_manager");
  administrator = await makeViewer("administrator");
});

/** A well filled form; spare bedrooms tell one draft from another. */
function formWith(spareBedrooms: number, change: Partial<Record<"validFrom", LocalDate>> = {}) {
  const filled = formOf(shipped, (cents) => formAmount(cents, "fr"));
  return policyForm(today()).parse({
    version: "0",
    validFrom: addDays(today(), 10),
    reason: `Spare bedrooms: ${spareBedrooms}`,
    ...filled,
    limits: { ...filled.limits, spareBedrooms: String(spareBedrooms) },
    ...change,
  });
}

async function draftOf(viewer: Viewer, form: PolicyForm): Promise<string> {
  const made = await writePolicy(viewer, once(), { draftId: null, form });
  if (!made.ok) throw new Error(made.reason);
  return made.draftId;
}

const move = (
  viewer: Viewer,
  draftId: string,
  act: "propose" | "take_back" | "drop",
  version: number,
) => movePolicyDraft(viewer, once(), { draftId, form: { act, version } });

async function review(
  viewer: Viewer,
  draftId: string,
  decision: "approve" | "return",
  seen: { version?: number; comparedWith?: number } = {},
) {
  const draft = await loadPolicyDraft(viewer, draftId);
  return reviewPolicyDraft(viewer, once(), {
    draftId,
    form: {
      act: "review",
      decision,
      note: "Seen",
      version: seen.version ?? draft.version,
      comparedWith: seen.comparedWith ?? draft.before?.version ?? 0,
    },
  });
}

async function rejected(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => String(error),
  );
}

describe("a version of the policy", () => {
  it("is written, proposed, approved by another, and then never changes", async () => {
    const draftId = await draftOf(writer, formWith(2));
    expect(await move(writer, draftId, "propose", 0)).toMatchObject({ ok: true });
    expect(await review(writer, draftId, "approve")).toMatchObject({ reason: "own_draft" });
    const answer = await review(other, draftId, "approve");
    expect(answer).toMatchObject({ ok: true });
    const number = answer.ok ? (answer.policyVersion ?? 0) : 0;
    const { versions } = await loadPolicies(writer);
    expect(versions.find(({ version }) => version === number)).toMatchObject({
      phase: "coming",
      differences: [{ kind: "limit", name: "spareBedrooms", before: 1, after: 2 }],
    });
    for (const [viewer, data] of [
      [writer, { reason: "Other" }],
      [other, { approvedBy: writer.accountId }],
      [administrator, { validFrom: new Date() }],
    ] as const) {
      const changing = withViewer(viewer, (tx) =>
        tx.matchingPolicy.updateMany({ where: { version: number }, data }),
      );
      expect(await rejected(changing)).toMatch(/permission denied/);
    }
    const { rows: told } = await connectionPool().query(
      "select account_id as id, kind from notification where kind like 'policy_%' and account_id = any($1)",
      [[writer.accountId, other.accountId, administrator.accountId]],
    );
    expect(told).toEqual(
      expect.arrayContaining([
        { id: other.accountId, kind: "policy_proposed" },
        { id: administrator.accountId, kind: "policy_proposed" },
        { id: writer.accountId, kind: "policy_approved" },
      ]),
    );
    expect(told).not.toContainEqual({ id: writer.accountId, kind: "policy_proposed" });
    const { rows: events } = await connectionPool().query(
      `select action from (select action, entity_id, entity from audit_inbox union all
         select action, entity_id, entity from audit_log) e
        where entity_id = $1 and entity = 'matching_policy_draft'`,
      [draftId],
    );
    expect(events.map(({ action }: { action: string }) => action).sort()).toEqual([
      "approve",
      "create",
      "propose",
    ]);
  });

  it("comes into force by itself on its day, and not while it is withdrawn", async () => {
    const on = addDays(today(), 30);
    const draftId = await draftOf(writer, formWith(4, { validFrom: on }));
    await move(writer, draftId, "propose", 0);
    const answer = await review(administrator, draftId, "approve");
    const policyVersion = answer.ok ? (answer.policyVersion ?? 0) : 0;
    const inForce = (day: LocalDate) =>
      readAsViewer(VISITOR, async (tx) => (await findPolicyInForce(tx, day)).version);
    expect(await inForce(addDays(on, -1))).not.toBe(policyVersion);
    expect(await inForce(on)).toBe(policyVersion);
    const note = { note: "Not now" };
    const withdraw = () => withdrawComingPolicy(writer, once(), { policyVersion, form: note });
    expect(await withdraw()).toMatchObject({ ok: true });
    expect(await inForce(on)).not.toBe(policyVersion);
    expect(await withdraw()).toMatchObject({ reason: "withdrawn_already" });
    expect(
      await withdrawComingPolicy(writer, once(), { policyVersion: 1, form: note }),
    ).toMatchObject({ reason: "begun" });
  });

  it("is refused where its date has passed, nothing differs, or another version came first", async () => {
    const late = await draftOf(writer, formWith(3));
    await connectionPool().query(
      "update matching_policy_draft set valid_from = current_date - 3 where id = $1",
      [late],
    );
    expect(await move(writer, late, "propose", 0)).toMatchObject({ reason: "date_passed" });
    const same = await draftOf(writer, formWith(1, { validFrom: today() }));
    expect(await move(writer, same, "propose", 0)).toMatchObject({ reason: "nothing_changed" });
    const draftId = await draftOf(writer, formWith(5));
    await move(writer, draftId, "propose", 0);
    expect(await review(other, draftId, "approve", { comparedWith: 1_000 })).toMatchObject({
      reason: "other_before",
    });
  });

  it("is returned with a note and written on; nobody approves a state he has not read", async () => {
    const draftId = await draftOf(writer, formWith(0));
    await move(writer, draftId, "propose", 0);
    expect(await review(other, draftId, "return")).toMatchObject({ ok: true, policyVersion: null });
    const { defaultValue } = await loadPolicyForm(writer, draftId);
    const form = { ...formWith(3), version: Number(defaultValue.version) };
    expect(await writePolicy(writer, once(), { draftId, form })).toMatchObject({ ok: true });
    const late = writePolicy(other, once(), { draftId, form });
    expect(await late).toMatchObject({ reason: "changed_meanwhile" });
    await move(writer, draftId, "propose", form.version + 1);
    expect(await review(other, draftId, "approve", { version: 1 })).toMatchObject({
      reason: "changed_meanwhile",
    });
    expect(await move(other, draftId, "take_back", form.version + 2)).toMatchObject({ ok: true });
  });

  it("makes everybody who wrote in it its author", async () => {
    const draftId = await draftOf(writer, formWith(3));
    await writePolicy(other, once(), { draftId, form: formWith(4) });
    await move(writer, draftId, "propose", 1);
    expect(await review(other, draftId, "approve")).toMatchObject({ reason: "own_draft" });
    expect(await review(administrator, draftId, "approve")).toMatchObject({ ok: true });
  });

  it("approved by two at once is approved once", async () => {
    const draftId = await draftOf(writer, formWith(2, { validFrom: addDays(today(), 90) }));
    await move(writer, draftId, "propose", 0);
    const answers = await Promise.all([
      review(other, draftId, "approve"),
      review(administrator, draftId, "approve"),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      reason: expect.stringMatching(/changed_meanwhile|not_proposed/) as string,
    });
  });
});

describe("what a draft changes", () => {
  it("is said on an empty market, and on one with people and dwellings", async () => {
    const draftId = await draftOf(writer, formWith(0));
    expect(await loadPolicyEffect(writer, draftId)).toMatchObject({
      households: 0,
      dwellings: 0,
      lists: [],
      plan: { before: { homes: 0 }, after: { homes: 0 } },
    });
    const landlord = await makeAccount(["landlord"]);
    await makeOffers(landlord.accountId, 2, { bedrooms: 2 });
    await makeHouseholds(writer, 3);
    const effect = await loadPolicyEffect(writer, draftId);
    expect(effect).toMatchObject({
      households: 3,
      dwellings: 2,
      lookedAt: 2,
      fits: { begin: 0, cease: 6, byRule: [{ code: "too_big", cease: 6 }] },
      plan: { before: { homes: 2 }, after: { homes: 0 } },
    });
    expect(effect.lists[0]?.changes.map(({ after }) => after)).toEqual([null, null, null]);
  });
});

describe("the second lock", () => {
  const version = 900;

  it("lets nobody make a version of what is not proposed word for word by others", async () => {
    const draftId = await draftOf(writer, formWith(3));
    const draft = await loadPolicyDraft(other, draftId);
    const insert = (viewer: Viewer, authors: string[], content: object) =>
      rejected(
        withViewer(viewer, (tx) =>
          tx.matchingPolicy.createMany({
            data: [
              {
                version,
                validFrom: new Date(draft.validFrom),
                content,
                reason: draft.reason,
                authors,
                approvedBy: viewer.accountId,
                approvedAt: new Date(),
              },
            ],
          }),
        ),
      );
    const own = [writer.accountId];
    expect(await insert(other, own, draft.content)).toMatch(/row-level security/);
    await move(writer, draftId, "propose", 0);
    expect(await insert(other, own, { ...draft.content, seed: "x" })).toMatch(/row-level security/);
    expect(await insert(writer, own, draft.content)).toMatch(/four_eyes/);
    expect(await insert(writer, [other.accountId], draft.content)).toMatch(/row-level security/);
  });

  it("keeps the authors of a draft and what is proposed", async () => {
    const draftId = await draftOf(writer, formWith(3));
    const change = (viewer: Viewer, data: object) =>
      rejected(
        withViewer(viewer, (tx) =>
          tx.matchingPolicyDraft.updateMany({ where: { id: draftId }, data }),
        ),
      );
    expect(await change(other, { authors: [other.accountId] })).toMatch(/stays its author/);
    expect(await change(other, { reason: "Mine" })).toMatch(/is its author/);
    await move(writer, draftId, "propose", 0);
    expect(await change(writer, { reason: "Late" })).toMatch(/does not change/);
  });

  it("keeps a version that has begun, whoever asks", async () => {
    const changing = connectionPool().query(
      "update matching_policy set reason = 'x' where version = 1",
    );
    expect(await rejected(changing)).toMatch(/never changes/);
    const removing = connectionPool().query("delete from matching_policy where version = 1");
    expect(await rejected(removing)).toMatch(/is kept/);
  });

  it("hides drafts from whoever only applies the policy", async () => {
    const caseworker = await makeViewer("caseworker");
    const { drafts, versions } = await loadPolicies(caseworker);
    expect(drafts).toEqual([]);
    expect(versions.length).toBeGreaterThan(0);
    const reading = readAsViewer(caseworker, (tx) => tx.matchingPolicyDraft.findMany());
    expect(await rejected(reading)).toMatch(/permission denied/);
  });
});
