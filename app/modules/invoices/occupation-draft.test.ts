import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toLocalDate } from "~/platform/local-date";

import { coveredPeriod, occupationDraft, statementMonths } from "./occupation-draft";

const facts = {
  month: "2026-02",
  occupationCents: 80_000n,
  chargesCents: 12_000n,
  startsOn: toLocalDate("2026-02-15"),
  endsOn: null,
  householdCode: "H-2041",
  recipientName: "Selam Tesfay",
  dwelling: "12, rue de l’Eau, L-9000 Ettelbruck",
  language: "fr" as const,
  issuer: {
    name: "Agence immobilière sociale",
    postalAddress: "1, rue de la Paix, L-1000 Luxembourg",
    phone: null,
    email: null,
    iban: "LU280019400644750000",
  },
  today: toLocalDate("2026-02-28"),
};

describe("occupation statement", () => {
  it("counts a partial month by its days", () => {
    const verdict = occupationDraft(facts);
    expect(verdict.ok && verdict.draft.lines.map((line) => line.amount)).toEqual([40_000n, 6_000n]);
  });

  it("leaves out a line of nothing", () => {
    const verdict = occupationDraft({ ...facts, chargesCents: 0n });
    expect(verdict.ok && verdict.draft.lines).toHaveLength(1);
  });

  it("refuses a month before the tenancy and one after it", () => {
    expect(occupationDraft({ ...facts, month: "2026-01" }).ok).toBe(false);
    const ended = { ...facts, endsOn: toLocalDate("2026-02-20"), month: "2026-03" };
    expect(occupationDraft(ended).ok).toBe(false);
  });

  it("can be chosen for the months covered and begun, newest first, a year back at most", () => {
    const today = toLocalDate("2026-04-30");
    const startsOn = toLocalDate("2026-02-28");
    expect(statementMonths({ startsOn, endsOn: null }, today)).toEqual([
      "2026-04",
      "2026-03",
      "2026-02",
    ]);
    expect(statementMonths({ startsOn, endsOn: toLocalDate("2026-03-01") }, today)).toEqual([
      "2026-03",
      "2026-02",
    ]);
    const months = statementMonths({ startsOn: toLocalDate("2020-01-01"), endsOn: null }, today);
    expect([months.length, months.at(-1)]).toEqual([12, "2025-05"]);
    expect(statementMonths({ startsOn: toLocalDate("2026-05-01"), endsOn: null }, today)).toEqual(
      [],
    );
  });

  it("never covers more days than the month has", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 400 }),
        (month, offset) => {
          const startsOn = toLocalDate("2026-01-01");
          const endsOn = toLocalDate(
            new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10),
          );
          const covered = coveredPeriod(`2026-${String(month).padStart(2, "0")}`, {
            startsOn,
            endsOn,
          });
          if (!covered) return;
          expect(covered.days).toBeGreaterThan(0);
          expect(covered.days).toBeLessThanOrEqual(covered.daysOfMonth);
          expect(covered.to <= endsOn).toBe(true);
        },
      ),
    );
  });
});
