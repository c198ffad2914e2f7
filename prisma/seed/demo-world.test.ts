import { isValidIBAN } from "ibantools";
import { beforeAll, describe, expect, it } from "vitest";

import { remainingCents } from "~/modules/guarantees/guarantee-rules";
import { compositionProblems } from "~/modules/households/composition-rules";
import { checkFit } from "~/modules/matching/match-rules";
import { ageOn, toLocalDate } from "~/platform/local-date";

import { DEMO_ACCOUNTS, DEMO_DOMAIN } from "./demo-accounts";
import { makeDemoWorld, type DemoWorld } from "./demo-world";
import type { Ground } from "./ground";
import { issuersOf } from "./issuers";
import { matchContextOf } from "./match-context";
import { readShippedFacts } from "./read-shipped-facts.server";

const TODAY = toLocalDate("2026-11-20");
const ORGANISATIONS = {
  lisko: "lisko",
  ais: "ais",
  wunnengshellef: "wunnengshellef",
  offices: new Map(Array.from({ length: 30 }, (_, index) => [index + 1, `office ${index + 1}`])),
};

let ground: Ground;
let world: DemoWorld;

beforeAll(async () => {
  const facts = await readShippedFacts();
  const issuers = issuersOf(facts.organisations, 1);
  ground = { ...facts, organisations: ORGANISATIONS, issuers };
  world = makeDemoWorld(ground, { seed: 1, today: TODAY });
}, 60_000);

describe("the demo world", () => {
  it("is the same for the same seed and day, another for another seed", { timeout: 60_000 }, () => {
    expect(makeDemoWorld(ground, { seed: 1, today: TODAY })).toEqual(world);
    expect(makeDemoWorld(ground, { seed: 2, today: TODAY }).accounts).not.toEqual(world.accounts);
  });

  it("stands on a leap day and at the end of a year", { timeout: 60_000 }, () => {
    for (const day of ["2024-02-29", "2026-12-31"]) {
      const other = makeDemoWorld(ground, { seed: 3, today: toLocalDate(day) });
      expect(other.households).toHaveLength(496);
      expect(other.tenancies.filter((tenancy) => tenancy.status !== "closed").length).toBe(134);
    }
  });

  it("has 496 households with 1,262 persons, slightly more than a third aged 31 to 40", () => {
    const persons = world.households.flatMap(({ members }) =>
      members.filter((member) => member.expectedOn === null),
    );
    expect(world.households).toHaveLength(496);
    expect(persons).toHaveLength(1262);
    const ages = persons.map((person) => ageOn(person.birthDate ?? TODAY, TODAY));
    const thirties = ages.filter((age) => age >= 31 && age <= 40).length / persons.length;
    expect(thirties).toBeGreaterThan(1 / 3);
    expect(thirties).toBeLessThan(0.38);
  });

  it("speaks mostly Arabic, Kurdish and Tigrinya, with names in three scripts", () => {
    const main = world.households.filter(({ languages }) =>
      ["ar", "ku", "ti"].includes(languages[0] ?? ""),
    );
    expect(main.length / 496).toBeGreaterThan(0.7);
    const names = world.households.flatMap(({ identity }) => identity.names);
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Ethiopic}/u, /\p{Script=Cyrillic}/u]) {
      expect(names.some((name) => script.test(name.nativeName ?? ""))).toBe(true);
    }
    expect(names.every((name) => /\p{Script=Latin}/u.test(name.givenName))).toBe(true);
  });

  it("composes households that can exist", () => {
    for (const { members, code } of world.households) {
      expect([code, compositionProblems(members, TODAY)]).toEqual([code, []]);
    }
  });

  it("houses and proposes only where every rule of matching agrees", () => {
    const context = matchContextOf({ ground, options: { seed: 1, today: TODAY } });
    const live = world.proposals.filter(({ status }) =>
      ["held", "accepted", "signed"].includes(status),
    );
    for (const { snapshot, householdId } of live) {
      // A housed household is no longer looking; everything else must still fit.
      const household = { ...snapshot.household, ready: true };
      expect([householdId, checkFit(household, snapshot.dwelling, context).failures]).toEqual([
        householdId,
        [],
      ]);
    }
  });

  it("never holds a dwelling or a household twice", () => {
    const live = world.proposals.filter(({ status }) => status === "held" || status === "accepted");
    expect(new Set(live.map((proposal) => proposal.dwellingId)).size).toBe(live.length);
    expect(new Set(live.map((proposal) => proposal.householdId)).size).toBe(live.length);
    const running = world.tenancies.filter((tenancy) => tenancy.status !== "closed");
    expect(new Set(running.map((tenancy) => tenancy.dwellingId)).size).toBe(running.length);
    expect(new Set(running.map((tenancy) => tenancy.householdId)).size).toBe(running.length);
  });

  it("claims within the cover, decided by somebody who neither filed nor assessed", () => {
    for (const claim of world.claims) {
      const guarantee = world.guarantees.find(({ id }) => id === claim.guaranteeId);
      if (!guarantee) throw new Error("no guarantee");
      const own = world.claims.filter(({ guaranteeId }) => guaranteeId === guarantee.id);
      expect(remainingCents(guarantee, own)).toBeGreaterThanOrEqual(0n);
      expect(claim.amountCents).toBeLessThanOrEqual(guarantee.capCents);
      expect(claim.occurredOn >= guarantee.startsOn && claim.occurredOn <= guarantee.endsOn).toBe(
        true,
      );
      if (claim.decidedBy) expect([claim.filedBy, claim.assessedBy]).not.toContain(claim.decidedBy);
    }
  });

  it("numbers invoices without a gap, each settlement once", () => {
    const series = new Map<string, number[]>();
    for (const invoice of world.invoices) {
      const key = `${invoice.series} ${invoice.year}`;
      series.set(key, [...(series.get(key) ?? []), invoice.number]);
    }
    for (const numbers of series.values()) {
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
    const settled = world.claims.filter(({ status }) => status === "settled").map(({ id }) => id);
    const claims = world.invoices.flatMap(({ claimId }) => claimId ?? []);
    expect(claims.sort()).toEqual(settled.sort());
    expect(world.invoices.length).toBeGreaterThan(settled.length + 4);
  });

  it("has tasks done, late and ahead", () => {
    const open = world.tasks.filter(({ status }) => status === "open");
    expect(world.tasks.some(({ status }) => status === "done")).toBe(true);
    expect(open.filter(({ dueOn }) => dueOn === TODAY).length).toBeGreaterThan(10);
    expect(open.filter(({ dueOn }) => dueOn < TODAY).length).toBeGreaterThan(10);
    expect(open.filter(({ dueOn }) => dueOn > TODAY).length).toBeGreaterThan(200);
  });

  it("lies in the past as far as it has happened", () => {
    const now = `${TODAY}T06:00:00.000Z`;
    const instants = [
      ...world.offers.flatMap(({ createdAt, publishedAt, endedAt }) => [
        createdAt,
        publishedAt,
        endedAt,
      ]),
      ...world.proposals.flatMap(({ createdAt, answeredAt }) => [createdAt, answeredAt]),
      ...world.claims.flatMap(({ filedAt, decidedAt, settledAt }) => [
        filedAt,
        decidedAt,
        settledAt,
      ]),
      ...world.tasks.map(({ doneAt }) => doneAt),
      ...world.timeline.map(({ at }) => at),
      ...world.accounts.map(({ createdAt }) => createdAt),
      ...world.imports.map(({ createdAt }) => createdAt),
    ];
    expect(instants.filter((instant) => instant !== null && instant > now)).toEqual([]);
  });

  it("writes to nobody: every address is under the reserved domain, every IBAN of no bank", () => {
    const addresses = [
      ...world.accounts.map(({ email }) => email),
      ...world.households.flatMap(({ identity }) => identity.email ?? []),
    ];
    expect(addresses.filter((address) => !address.endsWith(`@${DEMO_DOMAIN}`))).toEqual([]);
    expect(new Set(world.accounts.map(({ email }) => email)).size).toBe(world.accounts.length);
    const ibans = world.accounts.flatMap(({ iban }) => iban ?? []);
    expect(ibans.filter((iban) => !isValidIBAN(iban) || iban.slice(4, 7) !== "999")).toEqual([]);
  });

  it("gives the demo accounts something to do", () => {
    const [landlord, caseworker] = DEMO_ACCOUNTS.map(({ email }) =>
      world.accounts.find((account) => account.email === email),
    );
    const own = world.offers.filter(({ landlordId }) => landlordId === landlord?.id);
    expect(own.map(({ status }) => status)).toEqual(
      expect.arrayContaining(["let", "reserved", "changes_requested", "draft"]),
    );
    const proposed = world.proposals.filter(({ caseworkerId }) => caseworkerId === caseworker?.id);
    expect(proposed.map(({ status }) => status)).toEqual(
      expect.arrayContaining(["held", "accepted"]),
    );
    const tasks = world.tasks.filter(
      ({ caseworkerId, status }) => caseworkerId === caseworker?.id && status === "open",
    );
    expect(tasks.length).toBeGreaterThan(10);
  });
});
