import { describe, expect, it } from "vitest";

import { ROLES } from "~/modules/people/roles";
import { may } from "~/modules/people/viewer";
import { toLocalDate } from "~/platform/local-date";

import { claimStep, type Deadline, DEADLINES, DEADLINES_SHOWN, nextDeadlines } from "./deadline";

const due = (on: string): Deadline => ({
  id: on,
  to: "/",
  on: toLocalDate(on),
  isLate: false,
  whom: null,
  what: { kind: "offer" },
});

describe("nextDeadlines", () => {
  it("names the nearest days first and no more than it shows", () => {
    const days = [
      "2026-03-09",
      "2026-03-02",
      "2026-04-01",
      "2026-02-01",
      "2026-03-05",
      "2026-03-01",
    ];
    const shown = nextDeadlines(days.map(due)).map(({ on }) => on);
    expect(shown).toEqual(["2026-02-01", "2026-03-01", "2026-03-02", "2026-03-05", "2026-03-09"]);
    expect(shown).toHaveLength(DEADLINES_SHOWN);
  });

  it("is empty when nothing has a day", () => expect(nextDeadlines([])).toEqual([]));
});

it("asks of a claim what comes next in its path", () => {
  const steps = (["filed", "assessed", "contested", "decided"] as const).map((status) =>
    claimStep({ status }),
  );
  expect(steps).toEqual(["assess", "decide", "decide", "settle"]);
});

it("names only deadlines the role may act on", () => {
  const actions = {
    task: "task:complete",
    claim: "claim:assess",
    guarantee: "guarantee:activate",
    offer: "offer:review",
    owner: "owner-relation:update",
  } as const;
  for (const role of ROLES)
    for (const kind of DEADLINES[role])
      expect([role, kind, may({ role }, actions[kind])]).toEqual([role, kind, true]);
});
