import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, toLocalDate } from "~/platform/local-date";

import { fileActForm } from "./file-forms";
import {
  decideFileAction,
  FILE_ACTIONS,
  FILE_ACTORS,
  FILE_TRANSITIONS,
  type FileState,
  lifeOfFile,
  missingFor,
  nextOfFile,
  statusAllowed,
} from "./file-rules";
import { FILE_NEEDS, OPEN_STATUSES } from "./file-status";
import { HOUSEHOLD_STATUSES } from "./household";
import { statusAfterRecording } from "./household-rules";

const TODAY = toLocalDate("2026-11-22");

const complete: FileState = {
  status: "ready",
  members: [{ relation: "reference" }],
  currentHousing: "reception_centre",
  protectionStatus: "refugee",
  protectionValidUntil: null,
  incomes: [{}],
  noIncome: false,
  languages: ["ti"],
  shareConsentOn: TODAY,
  parkedFrom: null,
  joinedIntoId: null,
  hasActiveProposal: false,
  hasRunningTenancy: false,
};

const anyFile: fc.Arbitrary<FileState> = fc.record({
  status: fc.constantFrom(...HOUSEHOLD_STATUSES),
  members: fc.constantFrom([], [{ relation: "reference" }]),
  currentHousing: fc.constantFrom(null, "none", "private"),
  protectionStatus: fc.constantFrom(null, "refugee", "other"),
  protectionValidUntil: fc.constantFrom(null, TODAY),
  incomes: fc.constantFrom([], [{}]),
  noIncome: fc.boolean(),
  languages: fc.constantFrom([], ["fr" as const]),
  shareConsentOn: fc.constantFrom(null, TODAY),
  parkedFrom: fc.constantFrom(null, ...OPEN_STATUSES),
  joinedIntoId: fc.constant(null),
  hasActiveProposal: fc.boolean(),
  hasRunningTenancy: fc.boolean(),
});

it("stays closed when its people went into another file", () => {
  const joined = { ...complete, status: "closed" as const, joinedIntoId: "other" };
  expect(decideFileAction(joined, "reopen", "caseworker")).toMatchObject({ reason: "joined" });
});

describe("what a file lacks", () => {
  it.each([
    ["members", { members: [{ relation: "child" }] }],
    ["current_housing", { currentHousing: null }],
    ["residence_right", { protectionStatus: null }],
    ["residence_right", { protectionStatus: "other" }],
    ["incomes", { incomes: [] }],
    ["languages", { languages: [] }],
    ["consent", { shareConsentOn: null }],
  ] as const)("names %s", (need, change) => {
    const file: FileState = { ...complete, status: "assessed", ...change };
    expect(missingFor(file, "ready")).toEqual([need]);
    expect(decideFileAction(file, "ready", "caseworker")).toEqual({
      ok: false,
      reason: "incomplete",
    });
  });

  it("counts a said absence of income as known", () => {
    expect(missingFor({ ...complete, incomes: [], noIncome: true }, "ready")).toEqual([]);
  });

  it("asks less of an assessed file than of a ready one", () => {
    const { needs } = FILE_TRANSITIONS.assess;
    expect(needs.every((need) => FILE_TRANSITIONS.ready.needs.includes(need))).toBe(true);
    expect(FILE_TRANSITIONS.ready.needs).toEqual(FILE_NEEDS);
  });
});

describe("a file", () => {
  it("never rests or closes while a proposal is active or a tenancy runs", () => {
    for (const action of ["park", "close"] as const) {
      const held = { ...complete, hasActiveProposal: true };
      const housed = { ...complete, hasRunningTenancy: true };
      expect(decideFileAction(held, action, "caseworker")).toMatchObject({
        reason: "proposal_active",
      });
      expect(decideFileAction(housed, action, "caseworker")).toMatchObject({
        reason: "tenancy_runs",
      });
    }
  });

  it("returns to where it stood, or to where nothing is missing", () => {
    const parked: FileState = { ...complete, status: "parked", parkedFrom: "ready" };
    expect(decideFileAction(parked, "return", "system")).toEqual({ ok: true, to: "ready" });
    const taken = { ...parked, shareConsentOn: null };
    expect(decideFileAction(taken, "return", "system")).toEqual({ ok: true, to: "assessed" });
    const early: FileState = { ...parked, parkedFrom: "received" };
    expect(decideFileAction(early, "resume", "caseworker")).toEqual({ ok: true, to: "received" });
  });

  it("is reopened to be looked at, never straight into the search", () => {
    const closed: FileState = { ...complete, status: "closed" };
    expect(decideFileAction(closed, "reopen", "caseworker")).toEqual({ ok: true, to: "assessed" });
  });

  it("moves only from where its transition says, by whom it says", () => {
    fc.assert(
      fc.property(
        anyFile,
        fc.constantFrom(...FILE_ACTIONS),
        fc.constantFrom(...FILE_ACTORS),
        (file, action, actor) => {
          const verdict = decideFileAction(file, action, actor);
          if (!verdict.ok) return;
          const { from, who, needs } = FILE_TRANSITIONS[action];
          expect(from).toContain(file.status);
          expect(who).toContain(actor);
          expect(missingFor(file, action)).toEqual([]);
          expect(needs.length === 0 || verdict.to !== file.status).toBe(true);
          if (verdict.to === "ready") expect(missingFor(file, "ready")).toEqual([]);
        },
      ),
    );
  });

  it("always has one next thing, and an action it offers is never refused", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { next, others } = lifeOfFile(file);
        if (next.kind === "act") {
          expect(decideFileAction(file, next.action, "caseworker").ok).toBe(true);
          expect(others).not.toContain(next.action);
        }
        if (next.kind === "complete") expect(next.missing).not.toEqual([]);
        for (const action of others) {
          expect(decideFileAction(file, action, "caseworker").ok).toBe(true);
        }
      }),
    );
  });

  it("goes straight to ready where everything is there", () => {
    const received: FileState = { ...complete, status: "received" };
    expect(nextOfFile(received)).toEqual({ kind: "act", action: "ready" });
    expect(nextOfFile({ ...received, shareConsentOn: null })).toEqual({
      kind: "act",
      action: "assess",
    });
  });
});

describe("recording a file again", () => {
  const form = {
    members: [{ relation: "reference" as const }],
    currentHousing: "none" as const,
    protectionStatus: "refugee" as const,
    incomes: [],
    noIncome: true,
    languages: ["fr" as const],
    shareConsentOn: TODAY,
  };

  it("takes a household out of the search the moment it takes its consent back", () => {
    const withdrawn = { ...form, shareConsentOn: undefined };
    expect(statusAfterRecording("ready", form)).toBe("ready");
    expect(statusAfterRecording("ready", withdrawn)).toBe("assessed");
    expect(statusAfterRecording("parked", withdrawn)).toBe("parked");
  });

  it("never moves a file further than it was", () => {
    for (const status of OPEN_STATUSES) {
      expect(statusAfterRecording(status, form)).toBe(status);
      const order = OPEN_STATUSES.indexOf(statusAllowed(status, { ...complete, members: [] }));
      expect(order).toBe(0);
    }
  });
});

describe("the forms", () => {
  const schema = fileActForm(TODAY);
  const park = { act: "park", version: "0", until: addDays(TODAY, 1), reason: "away" };

  it("let a file rest until a later day, with words where the reason says nothing", () => {
    expect(schema.safeParse(park).success).toBe(true);
    expect(schema.safeParse({ ...park, until: TODAY }).success).toBe(false);
    expect(schema.safeParse({ ...park, reason: "other" }).success).toBe(false);
    expect(schema.safeParse({ ...park, reason: "other", note: "Moves in March" }).success).toBe(
      true,
    );
  });

  it("close with a reason a person may give, and reopen with words", () => {
    const close = { act: "close", version: "3", reason: "found_own_home" };
    expect(schema.safeParse(close).success).toBe(true);
    expect(schema.safeParse({ ...close, reason: "joined" }).success).toBe(false);
    expect(schema.safeParse({ act: "reopen", version: "3" }).success).toBe(false);
  });
});
