import type { TaskOutcome, TaskStatus } from "~/modules/follow-up/follow-up-task";
import { templateOn } from "~/modules/follow-up/follow-up-template";
import { layOutPlan, type PlannedTask } from "~/modules/follow-up/lay-out-plan";
import { addDays, type LocalDate } from "~/platform/local-date";

import { atHour } from "./ground";
import type { Letting } from "./make-lettings";
import type { Makings } from "./makings";
import type { WorldGuarantee, WorldTenancy } from "./world";

/** A step of the plan, or a task made by hand with a title of its own. */
export interface WorldTask extends Omit<
  PlannedTask,
  "stepKey" | "templateVersion" | "anchor" | "plannedOn"
> {
  id: string;
  stepKey: string | null;
  templateVersion: number | null;
  anchor: PlannedTask["anchor"] | null;
  plannedOn: LocalDate | null;
  title: string | null;
  /** Null for a task of the file itself. */
  tenancyId: string | null;
  householdId: string;
  caseworkerId: string;
  communeCode: string | null;
  status: TaskStatus;
  doneAt: string | null;
  doneBy: string | null;
  outcome: TaskOutcome | null;
  givenProof: string | null;
  note: string | null;
  createdAt: string;
}

/** What a task has not that no plan laid out, while it is open. */
export const UNPLANNED_TASK = {
  stepKey: null,
  templateVersion: null,
  anchor: null,
  plannedOn: null,
  title: null,
  responsible: "caseworker",
  proof: null,
  source: null,
  memberIds: [],
  status: "open",
  doneAt: null,
  doneBy: null,
  outcome: null,
  givenProof: null,
  note: null,
} as const satisfies Partial<WorldTask>;

/** The plan of every tenancy, laid out by the template of its day and worked through until yesterday. */
export function makeFollowUp(
  makings: Makings,
  lettings: readonly Letting[],
  guarantees: readonly WorldGuarantee[],
): WorldTask[] {
  const { ground } = makings;
  const ends = new Map(guarantees.map((guarantee) => [guarantee.tenancyId, guarantee.endsOn]));
  return lettings.flatMap(({ tenancy, household }) => {
    const template = templateOn(ground.followUpTemplates, tenancy.signedOn);
    const planned = layOutPlan(template, {
      ...tenancy,
      guaranteeEndsOn: ends.get(tenancy.id) ?? null,
      interpreterNeeded: household.interpreterNeeded,
      members: household.members.filter((member) => member.expectedOn === null),
    });
    return planned.map((task) => workThrough(makings, tenancy, task));
  });
}

function workThrough(makings: Makings, tenancy: WorldTenancy, task: PlannedTask): WorldTask {
  const { chance, options } = makings;
  const status = statusOf(makings, tenancy, task);
  const done = status === "done" ? finish(makings, tenancy, task) : null;
  return {
    ...task,
    id: chance.uuid(),
    title: null,
    tenancyId: tenancy.id,
    householdId: tenancy.householdId,
    caseworkerId: tenancy.caseworkerId,
    communeCode: tenancy.communeCode,
    status,
    doneAt:
      done && atHour(earlier(done.on, options.today), 7 + chance.int(0, 8), chance.int(0, 59)),
    doneBy: done && tenancy.caseworkerId,
    outcome: done?.outcome ?? null,
    givenProof: done?.proof ?? null,
    note: done?.note ?? null,
    createdAt: atHour(tenancy.signedOn, 15),
  };
}

/** Old steps are done, nearly all; of the last weeks some are late; a closed tenancy ends what was open. */
function statusOf(
  { chance, options }: Makings,
  tenancy: WorldTenancy,
  task: PlannedTask,
): TaskStatus {
  const { today } = options;
  const { dueOn } = task;
  if (tenancy.closedOn !== null) return dueOn > tenancy.closedOn ? "cancelled" : "done";
  if (dueOn < addDays(today, -45)) return "done";
  if (dueOn >= today) return dueOn < addDays(today, 4) && chance.happens(0.15) ? "done" : "open";
  const likely = dueOn < addDays(today, -21) ? 0.96 : dueOn < addDays(today, -7) ? 0.85 : 0.6;
  return chance.happens(likely) ? "done" : "open";
}

function finish({ chance, options }: Makings, tenancy: WorldTenancy, task: PlannedTask) {
  const outcome = chance.weighted<TaskOutcome>([
    ["achieved", 88],
    ["partly", 5],
    ["not_needed", 5],
    ["declined", 2],
  ]);
  const around = addDays(task.dueOn, chance.int(-4, 1));
  const yesterday = addDays(options.today, -1);
  const on = earlier(around < tenancy.signedOn ? tenancy.signedOn : around, yesterday);
  const proof = outcome === "achieved" && task.proof ? `Réf. ${chance.int(1000, 9999)}` : null;
  return { outcome, on, proof, note: outcome === "achieved" ? null : NOTES[outcome] };
}

const NOTES: Readonly<Record<Exclude<TaskOutcome, "achieved">, string>> = {
  partly: "Une partie des documents manque encore ; le reste est envoyé.",
  not_needed: "Déjà réglé avant l'entrée dans le logement.",
  declined: "Le ménage préfère s'en occuper seul.",
};

function earlier(one: LocalDate, two: LocalDate): LocalDate {
  return one < two ? one : two;
}
