import type { HouseholdMember } from "~/modules/households/household";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { addDays, addMonths, ageOn, toLocalDate, type LocalDate } from "~/platform/local-date";

import type {
  Anchor,
  FollowUpStep,
  FollowUpTemplate,
  Proof,
  ResponsibleRole,
  StepCondition,
  StepDomain,
} from "./follow-up-template";
import { workingDayFrom, workingDayUntil } from "./working-days";

type PlanMember = Pick<
  HouseholdMember,
  "id" | "relation" | "birthDate" | "birthYear" | "expectedOn"
>;

/** What a plan depends on. */
export interface PlanFacts {
  scheme: SchemeKey;
  signedOn: LocalDate;
  startsOn: LocalDate;
  /** Last covered day; null without a guarantee. */
  guaranteeEndsOn: LocalDate | null;
  /** Last day of the tenancy; null without a term. */
  endsOn: LocalDate | null;
  interpreterNeeded: boolean;
  members: readonly PlanMember[];
}

export interface PlannedTask {
  stepKey: string;
  templateVersion: number;
  dueOn: LocalDate;
  anchor: Anchor;
  /** The day the step would fall on without weekends and holidays. */
  plannedOn: LocalDate;
  duty: boolean;
  domain: StepDomain;
  responsible: ResponsibleRole;
  proof: Proof | null;
  source: string | null;
  /** The members a condition picked out, e.g. the children of school age; empty when the step is for all. */
  memberIds: readonly string[];
}

/**
 * The steps of a tenancy with their days, earliest first.
 *
 * Left out: steps of other schemes, steps on an anchor the tenancy does not have, steps whose conditions no member
 * meets on that day, steps after the end of a tenancy with a term. No step falls before the signature.
 */
export function layOutPlan(template: FollowUpTemplate, facts: PlanFacts): PlannedTask[] {
  const tasks = template.steps.flatMap((step) => {
    const anchorOn = anchorDay(step.anchor, facts);
    if (anchorOn === null || !step.schemes.includes(facts.scheme)) return [];
    const plannedOn = latest(offsetFrom(anchorOn, step.offset), facts.signedOn);
    const dueOn = dueDay(step, plannedOn, facts);
    const concerned = step.when.map((condition) => membersMeeting(condition, facts, plannedOn));
    if (concerned.length > 0 && concerned.every((met) => met === null)) return [];
    if (facts.endsOn !== null && plannedOn > facts.endsOn) return [];
    return [
      {
        stepKey: step.key,
        templateVersion: template.version,
        dueOn,
        anchor: step.anchor,
        plannedOn,
        duty: step.weight === "duty",
        domain: step.domain,
        responsible: step.responsible,
        proof: step.proof,
        source: step.source?.text ?? null,
        memberIds: [...new Set(concerned.flatMap((met) => met ?? []))],
      },
    ];
  });
  return tasks.sort((left, right) =>
    left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0,
  );
}

function anchorDay(anchor: Anchor, facts: PlanFacts): LocalDate | null {
  switch (anchor) {
    case "signature":
      return facts.signedOn;
    case "entry":
      return facts.startsOn;
    case "guarantee_end":
      return facts.guaranteeEndsOn;
    case "term_end":
      return facts.endsOn;
  }
}

function offsetFrom(anchorOn: LocalDate, offset: FollowUpStep["offset"]): LocalDate {
  return offset.unit === "days"
    ? addDays(anchorOn, offset.amount)
    : addMonths(anchorOn, offset.amount);
}

/** Moved off a closed day; a move to an earlier day never passes the signature, nor the entry for what follows it. */
function dueDay(step: FollowUpStep, plannedOn: LocalDate, facts: PlanFacts): LocalDate {
  if (step.onClosedDay === "keep") return plannedOn;
  if (step.onClosedDay === "later") return workingDayFrom(plannedOn);
  const afterEntry = plannedOn >= facts.startsOn;
  const floor = afterEntry ? latest(facts.signedOn, facts.startsOn) : facts.signedOn;
  const earlier = workingDayUntil(plannedOn);
  return earlier < floor ? plannedOn : earlier;
}

/** The members who meet a condition, empty when it is one of the household as a whole; null when it is not met. */
function membersMeeting(
  condition: StepCondition,
  facts: PlanFacts,
  day: LocalDate,
): string[] | null {
  switch (condition.kind) {
    case "interpreter_needed":
      return facts.interpreterNeeded ? [] : null;
    case "child_expected":
      return facts.members.some(isUnborn) ? [] : null;
    case "member_aged": {
      const matching = facts.members.filter((member) => {
        const birth = birthOf(member);
        if (birth === null || birth > day || isAway(member, day)) return false;
        const age = ageOn(birth, day);
        return age >= condition.atLeast && (condition.below === null || age < condition.below);
      });
      return matching.length > 0 ? matching.map((member) => member.id) : null;
    }
  }
}

/** The middle of the year stands for a birthday of which only the year is known. */
function birthOf(member: PlanMember): LocalDate | null {
  if (member.birthDate !== null) return member.birthDate;
  if (member.birthYear !== null) return toLocalDate(`${member.birthYear}-07-01`);
  return isUnborn(member) ? member.expectedOn : null;
}

function isUnborn(member: PlanMember): boolean {
  const unknown = member.birthDate === null && member.birthYear === null;
  return member.relation === "child" && member.expectedOn !== null && unknown;
}

/** Not yet living in the household, e.g. before a family reunification. */
function isAway(member: PlanMember, day: LocalDate): boolean {
  return member.expectedOn !== null && member.expectedOn > day;
}

function latest(left: LocalDate, right: LocalDate): LocalDate {
  return left > right ? left : right;
}
