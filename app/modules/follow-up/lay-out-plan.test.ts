import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fr } from "~/i18n/fr";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { addDays, addMonths, toLocalDate, type LocalDate } from "~/platform/local-date";

import { FollowUpTemplates, templateOn } from "./follow-up-template";
import { FOLLOW_UP_STEP_KEYS, stepReason, stepTitle } from "./follow-up-texts";
import { layOutPlan, type PlanFacts, type PlannedTask } from "./lay-out-plan";
import { isWorkingDay } from "./working-days";
import shippedTemplates from "../../../prisma/data/follow-up-templates.json";

const templates = FollowUpTemplates.parse(shippedTemplates);
const template = templateOn(templates, toLocalDate("2026-11-21"));

type Member = PlanFacts["members"][number];

function member(id: string, facts: Partial<Member> = {}): Member {
  return {
    id,
    relation: "other_adult",
    birthDate: null,
    birthYear: null,
    expectedOn: null,
    ...facts,
  };
}

const adult = member("adult", { relation: "reference", birthDate: toLocalDate("1990-06-01") });

function directLease(changes: Partial<PlanFacts> = {}): PlanFacts {
  const startsOn = changes.startsOn ?? toLocalDate("2027-03-01");
  return {
    scheme: "lisko_guarantee",
    signedOn: toLocalDate("2027-02-15"),
    startsOn,
    guaranteeEndsOn: addMonths(startsOn, 12),
    endsOn: null,
    interpreterNeeded: false,
    members: [adult],
    ...changes,
  };
}

function due(tasks: PlannedTask[], stepKey: string): LocalDate | undefined {
  return tasks.find((task) => task.stepKey === stepKey)?.dueOn;
}

describe("layOutPlan of a direct lease", () => {
  const tasks = layOutPlan(template, directLease());

  it("keeps the day of entry, even on a weekend", () => {
    const onSaturday = layOutPlan(template, directLease({ startsOn: toLocalDate("2027-05-01") }));
    expect(due(onSaturday, "keys_handed_over")).toBe("2027-05-01");
    expect(due(onSaturday, "entry_inventory")).toBe("2027-05-01");
  });

  it("keeps the commune's time limit when its last day is closed", () => {
    expect(due(tasks, "commune_declaration")).toBe("2027-03-09");
    const onHoliday = layOutPlan(template, directLease({ startsOn: toLocalDate("2027-03-21") }));
    expect(due(onHoliday, "commune_declaration")).toBe("2027-03-26");
  });

  it("asks for a decision 60 days before the guarantee ends", () => {
    expect(due(tasks, "guarantee_end_decision")).toBe("2027-12-31");
    expect(due(tasks, "handover_or_close")).toBe("2028-03-01");
  });

  it("has the rent subsidy, but no plan to leave", () => {
    expect(due(tasks, "rent_subsidy")).toBe("2027-04-01");
    expect(due(tasks, "exit_plan")).toBeUndefined();
    expect(due(tasks, "social_project_signed")).toBeUndefined();
  });

  it("clamps months: entry on 31 August gives a review on the last of February", () => {
    const plan = layOutPlan(template, directLease({ startsOn: toLocalDate("2027-08-31") }));
    const review = plan.find((task) => task.stepKey === "review_month_6");
    expect(review?.plannedOn).toBe("2028-02-29");
  });
});

describe("layOutPlan of a mise à disposition", () => {
  const facts = directLease({
    scheme: "ais",
    guaranteeEndsOn: null,
    startsOn: toLocalDate("2027-03-01"),
    endsOn: toLocalDate("2030-02-28"),
  });

  it("prepares the way out before the term", () => {
    const tasks = layOutPlan(template, facts);
    expect(due(tasks, "exit_plan")).toBe("2029-08-28");
    expect(due(tasks, "end_of_occupation_notice")).toBe("2029-11-28");
    expect(due(tasks, "end_of_occupation")).toBe("2030-02-28");
    expect(due(tasks, "rent_subsidy")).toBeUndefined();
    expect(due(tasks, "guarantee_end_decision")).toBeUndefined();
  });

  it("drops what would come after a short term, and starts the way out at once", () => {
    const short = layOutPlan(template, { ...facts, endsOn: toLocalDate("2027-06-15") });
    expect(due(short, "review_month_6")).toBeUndefined();
    expect(due(short, "visit_month_3")).toBe("2027-06-01");
    expect(due(short, "exit_plan")).toBe("2027-02-15");
  });
});

describe("conditions", () => {
  const child = member("child", { relation: "child", birthDate: toLocalDate("2018-04-10") });
  const young = member("young", { birthDate: toLocalDate("2006-01-01") });

  it("pick out the children of school age on the day of the step", () => {
    const turnsFour = member("turns-four", {
      relation: "child",
      birthDate: toLocalDate("2023-03-20"),
    });
    const tasks = layOutPlan(template, directLease({ members: [adult, child, turnsFour] }));
    const school = tasks.find((task) => task.stepKey === "school_enrolment");
    expect(school?.memberIds).toEqual(["child", "turns-four"]);
    expect(due(layOutPlan(template, directLease()), "school_enrolment")).toBeUndefined();
  });

  it("orient the young under 25, who have no REVIS by age", () => {
    const tasks = layOutPlan(template, directLease({ members: [young] }));
    expect(due(tasks, "youth_orientation")).toBeDefined();
    expect(due(tasks, "revis_application")).toBeUndefined();
    const withChild = layOutPlan(template, directLease({ members: [young, child] }));
    expect(due(withChild, "revis_application")).toBeDefined();
  });

  it("see an expected child, but not as a member to enrol", () => {
    const unborn = member("unborn", { relation: "child", expectedOn: toLocalDate("2027-06-01") });
    const tasks = layOutPlan(template, directLease({ members: [young, unborn] }));
    expect(due(tasks, "birth_allowances")).toBeDefined();
    expect(due(tasks, "revis_application")).toBeDefined();
    expect(due(tasks, "childcare_place")).toBeUndefined();
  });

  it("wait for a child that joins the family later", () => {
    const abroad = { ...child, expectedOn: toLocalDate("2028-01-01") };
    const tasks = layOutPlan(template, directLease({ members: [adult, abroad] }));
    expect(due(tasks, "school_enrolment")).toBeUndefined();
    expect(due(tasks, "birth_allowances")).toBeUndefined();
  });

  it("take a birth year when the day is unknown", () => {
    const estimated = member("estimated", { relation: "child", birthYear: 2015 });
    const tasks = layOutPlan(template, directLease({ members: [adult, estimated] }));
    expect(due(tasks, "school_enrolment")).toBeDefined();
  });

  it("book an interpreter only where one is needed", () => {
    const needed = layOutPlan(template, directLease({ interpreterNeeded: true }));
    expect(due(needed, "interpreter_booked")).toBe("2027-02-16");
    expect(due(layOutPlan(template, directLease()), "interpreter_booked")).toBeUndefined();
  });
});

const anyDay = fc
  .integer({ min: 0, max: 60 * 365 })
  .map((days) => addDays(toLocalDate("2000-01-01"), days));

const anyMember: fc.Arbitrary<Member> = fc.record({
  id: fc.uuid(),
  relation: fc.constantFrom("reference", "partner", "child", "other_adult"),
  birthDate: fc.option(anyDay),
  birthYear: fc.option(fc.integer({ min: 1920, max: 2060 })),
  expectedOn: fc.option(anyDay),
});

const anyFacts: fc.Arbitrary<PlanFacts> = fc
  .record({
    scheme: fc.constantFrom(...SCHEME_KEYS),
    signedOn: anyDay,
    daysToEntry: fc.integer({ min: -200, max: 200 }),
    guaranteeMonths: fc.option(fc.integer({ min: 1, max: 24 })),
    termMonths: fc.option(fc.integer({ min: 1, max: 36 })),
    interpreterNeeded: fc.boolean(),
    members: fc.array(anyMember, { maxLength: 8 }),
  })
  .map(({ daysToEntry, guaranteeMonths, termMonths, ...facts }) => {
    const startsOn = addDays(facts.signedOn, daysToEntry);
    return {
      ...facts,
      startsOn,
      guaranteeEndsOn: guaranteeMonths === null ? null : addMonths(startsOn, guaranteeMonths),
      endsOn: termMonths === null ? null : addMonths(startsOn, termMonths),
    };
  });

describe("any plan", () => {
  it("is ordered, never before the signature, on open days, without a step twice", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const tasks = layOutPlan(template, facts);
        expect(new Set(tasks.map((task) => task.stepKey)).size).toBe(tasks.length);
        for (const [index, task] of tasks.entries()) {
          const step = template.steps.find((candidate) => candidate.key === task.stepKey);
          expect(task.plannedOn >= facts.signedOn).toBe(true);
          expect(task.dueOn >= facts.signedOn).toBe(true);
          expect(index === 0 || task.dueOn >= (tasks[index - 1]?.dueOn ?? "")).toBe(true);
          if (facts.endsOn !== null) expect(task.plannedOn <= facts.endsOn).toBe(true);
          if (step?.onClosedDay === "later") expect(isWorkingDay(task.dueOn)).toBe(true);
          if (step?.onClosedDay === "earlier") expect(task.dueOn <= task.plannedOn).toBe(true);
          if (step?.onClosedDay === "keep") expect(task.dueOn).toBe(task.plannedOn);
        }
      }),
    );
  });

  it("is the same however its members are ordered", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const reversed = { ...facts, members: [...facts.members].reverse() };
        const days = (plan: PlannedTask[]) => plan.map((task) => [task.stepKey, task.dueOn]);
        expect(days(layOutPlan(template, reversed))).toEqual(days(layOutPlan(template, facts)));
      }),
    );
  });
});

describe("the shipped template", () => {
  it("has a title and a reason for every step of every version", () => {
    const keys = new Set(templates.flatMap((version) => version.steps.map((step) => step.key)));
    expect([...keys].sort()).toEqual([...FOLLOW_UP_STEP_KEYS].sort());
    for (const key of FOLLOW_UP_STEP_KEYS) {
      expect([fr[stepTitle(key)], fr[stepReason(key)]]).not.toContain(undefined);
    }
  });

  it("cites a source for every legal time limit and gives every scheme a plan", () => {
    for (const scheme of SCHEME_KEYS) {
      const steps = template.steps.filter((step) => step.schemes.includes(scheme));
      expect(steps.length).toBeGreaterThan(15);
    }
    const declared = template.steps.find((step) => step.key === "commune_declaration");
    expect(declared?.source?.status).toBe("verified");
  });

  it("is chosen by its day, the first one for earlier days", () => {
    expect(templateOn(templates, toLocalDate("2020-01-01")).version).toBe(1);
    const second = { ...template, version: 2, validFrom: toLocalDate("2028-01-01") };
    expect(templateOn([second, template], toLocalDate("2027-12-31")).version).toBe(1);
    expect(templateOn([second, template], toLocalDate("2028-01-01")).version).toBe(2);
    expect(() => templateOn([], toLocalDate("2028-01-01"))).toThrow(RangeError);
  });
});
