import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dueAlerts, STALL_ALERTS, type WatchedProposal } from "./proposal-alert";

const HOUR = 3_600_000;
const start = new Date("2027-03-01T09:00:00Z");
const after = (hours: number) => new Date(start.getTime() + hours * HOUR);
const held: WatchedProposal = {
  status: "held",
  createdAt: start,
  expiresAt: after(72),
  acceptedAt: null,
  visitAt: null,
};
const accepted: WatchedProposal = { ...held, status: "accepted", acceptedAt: start };
const due = (proposal: WatchedProposal, hours: number, given: string[] = []) =>
  dueAlerts(proposal, new Set(given), 7, after(hours));

describe("a hold without an answer", () => {
  it("is told at half, twelve hours before its end, then to the team lead", () => {
    expect(due(held, 35.9)).toEqual([]);
    expect(due(held, 36)).toEqual(["half"]);
    expect(due(held, 60, ["half"])).toEqual(["last"]);
    expect(due(held, 66, ["half", "last"])).toEqual(["lead"]);
    expect(due(held, 72)).toEqual([]);
  });

  it("names all that a silent clock missed", () => {
    expect(due(held, 67)).toEqual(["half", "last", "lead"]);
  });
});

describe("an accepted proposal", () => {
  it("that nobody signs is told to the caseworker, then to the team lead", () => {
    expect(due(accepted, 7 * 24 - 1)).toEqual([]);
    expect(due(accepted, 7 * 24)).toEqual(["stalled"]);
    expect(due(accepted, 14 * 24, ["stalled"])).toEqual(["stalled_lead"]);
  });

  it("does not stand still while a visit lies ahead, and does after it", () => {
    const visited = { ...accepted, visitAt: after(9 * 24) };
    expect(due(visited, 15 * 24)).toEqual([]);
    expect(due(visited, 16 * 24)).toEqual(["stalled"]);
  });
});

it("nothing is told twice, and nothing of what ended", () => {
  const hours = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(hours, fc.constantFrom(held, accepted), (at, proposal) => {
      expect(due(proposal, at, due(proposal, at))).toEqual([]);
      expect(due({ ...proposal, status: "signed" }, at)).toEqual([]);
      expect(due({ ...proposal, status: "declined" }, at)).toEqual([]);
      expect(due(proposal, at).every((kind) => STALL_ALERTS.includes(kind))).toBe(true);
    }),
  );
});
