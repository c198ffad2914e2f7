import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { caseloadsOf } from "./caseload";
import { HOUSEHOLD_STATUSES } from "./household";
import {
  decideTransfer,
  mayGive,
  overtakenBy,
  TRANSFER_ANSWERS,
  TRANSFER_STATUSES,
  type TransferToAnswer,
} from "./transfer";

const own = {
  code: "H-2041",
  status: "ready",
  caseworkerId: "giver",
  hasOpenTransfer: false,
} as const;
const giver = { accountId: "giver", isManager: false, atOnce: false };
const manager = { accountId: "manager", isManager: true, atOnce: false };

describe("giving a file", () => {
  it("is for its caseworker, and for a manager with any file of the team", () => {
    expect(mayGive(own, "receiver", giver).ok).toBe(true);
    expect(mayGive(own, "receiver", manager).ok).toBe(true);
    const stranger = { ...giver, accountId: "somebody" };
    expect(mayGive(own, "receiver", stranger)).toEqual({
      ok: false,
      reason: "not_own_file",
      detail: { household: "H-2041" },
    });
  });

  it.each([
    ["file_closed", { status: "closed" }, "receiver"],
    ["already_theirs", {}, "giver"],
    ["transfer_open", { hasOpenTransfer: true }, "receiver"],
  ] as const)("is refused: %s", (reason, change, toId) => {
    expect(mayGive({ ...own, ...change }, toId, giver)).toMatchObject({ reason });
  });

  it("at once overtakes a question that waits", () => {
    const waiting = { ...own, hasOpenTransfer: true };
    expect(mayGive(waiting, "receiver", { ...manager, atOnce: true }).ok).toBe(true);
  });
});

const open: TransferToAnswer = {
  status: "open",
  fromId: "giver",
  toId: "receiver",
  askedBy: "giver",
  file: { code: "H-2041", status: "ready", caseworkerId: "giver" },
};
const receiver = { accountId: "receiver", isManager: false };

describe("answering", () => {
  it("is for the receiver; the giver takes it back", () => {
    expect(decideTransfer(open, "accept", receiver)).toEqual({ ok: true, to: "accepted" });
    expect(decideTransfer(open, "decline", receiver)).toEqual({ ok: true, to: "declined" });
    expect(decideTransfer(open, "accept", giver)).toMatchObject({ reason: "not_addressee" });
    expect(decideTransfer(open, "withdraw", giver)).toEqual({ ok: true, to: "withdrawn" });
    expect(decideTransfer(open, "withdraw", receiver)).toMatchObject({ reason: "not_addressee" });
  });

  it("says when the file closed or was given elsewhere, and can then only be put away", () => {
    const closed = { ...open, file: { ...open.file, status: "closed" as const } };
    const elsewhere = { ...open, file: { ...open.file, caseworkerId: "third" } };
    expect(decideTransfer(closed, "accept", receiver)).toMatchObject({ reason: "file_closed" });
    expect(decideTransfer(elsewhere, "accept", receiver)).toMatchObject({
      reason: "given_elsewhere",
    });
    expect(decideTransfer(closed, "decline", receiver)).toEqual({ ok: true, to: "overtaken" });
  });

  it("happens once, and never hands over what the giver no longer has", () => {
    const people = fc.constantFrom("giver", "receiver", "third");
    fc.assert(
      fc.property(
        fc.constantFrom(...TRANSFER_STATUSES),
        fc.constantFrom(...HOUSEHOLD_STATUSES),
        people,
        people,
        fc.constantFrom(...TRANSFER_ANSWERS),
        (status, fileStatus, caseworkerId, accountId, act) => {
          const file = { code: "H-2041", status: fileStatus, caseworkerId };
          const transfer = { ...open, status, file };
          const verdict = decideTransfer(transfer, act, { accountId, isManager: false });
          if (!verdict.ok) return;
          expect(status).toBe("open");
          if (verdict.to === "accepted") {
            expect(overtakenBy(transfer)).toBeNull();
            expect([caseworkerId, accountId]).toEqual(["giver", "receiver"]);
          }
        },
      ),
    );
  });
});

it("counts what everybody carries, also what somebody left behind", () => {
  const [first, gone] = caseloadsOf([{ id: "a", name: "A" }], [{ id: "z", name: "Z" }], {
    files: [
      { caseworkerId: "a", status: "ready", count: 3 },
      { caseworkerId: "a", status: "housed", count: 2 },
      { caseworkerId: "z", status: "ready", count: 1 },
    ],
    nearDeadlines: new Map([["a", 1]]),
    overdueTasks: new Map([["z", 4]]),
  });
  expect(first).toMatchObject({ total: 5, nearDeadlines: 1, overdueTasks: 0, hasLeft: false });
  expect(first?.byStatus).toMatchObject({ ready: 3, housed: 2, received: 0 });
  expect(gone).toMatchObject({ total: 1, overdueTasks: 4, hasLeft: true });
});
