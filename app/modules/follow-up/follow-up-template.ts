import { z } from "zod";

import { SCHEME_KEYS, SOURCE_STATUSES } from "~/modules/schemes/scheme";
import { isLocalDate, type LocalDate } from "~/platform/local-date";

/**
 * The day a step hangs on: signature of the tenancy, entry (its first day), last day of the guarantee, last day of a
 * tenancy that has a term.
 */
export const ANCHORS = ["signature", "entry", "guarantee_end", "term_end"] as const;
export type Anchor = (typeof ANCHORS)[number];

/** What a step is about; my day groups by it. */
export const STEP_DOMAINS = [
  "home",
  "administration",
  "money",
  "education",
  "integration",
  "visit",
  "ending",
] as const;
export type StepDomain = (typeof STEP_DOMAINS)[number];

/** duty: law, contract or LISKO's promise demands it · advice: good practice. */
export const STEP_WEIGHTS = ["duty", "advice"] as const;

/** What shows that a step is done. */
export const PROOFS = [
  "signed_paper",
  "photo",
  "certificate",
  "receipt",
  "confirmation",
  "visit_report",
] as const;
export type Proof = (typeof PROOFS)[number];

/** What happens to a due day on a weekend or a public holiday. A legal time limit moves `earlier`, so it is kept. */
export const CLOSED_DAY_MOVES = ["keep", "earlier", "later"] as const;

/** The roles a step can be given to. */
export const RESPONSIBLE_ROLES = ["caseworker", "guarantee_officer", "scheme_officer"] as const;
export type ResponsibleRole = (typeof RESPONSIBLE_ROLES)[number];

const age = z.int().min(0).max(120);

/** Ages are completed years on the step's day. */
const StepCondition = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("member_aged"),
    atLeast: age,
    below: age.nullable(),
  }),
  z.strictObject({ kind: z.literal("child_expected") }),
  z.strictObject({ kind: z.literal("interpreter_needed") }),
]);
export type StepCondition = z.output<typeof StepCondition>;

/** One step. Its sentences are the texts `follow-up.step.<key>` and `follow-up.why.<key>`. */
export const FollowUpStep = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9_]{2,40}$/),
  anchor: z.enum(ANCHORS),
  offset: z.strictObject({ amount: z.int().min(-120).max(120), unit: z.enum(["days", "months"]) }),
  onClosedDay: z.enum(CLOSED_DAY_MOVES),
  weight: z.enum(STEP_WEIGHTS),
  domain: z.enum(STEP_DOMAINS),
  schemes: z.array(z.enum(SCHEME_KEYS)).min(1),
  /** At least one must hold; none given means always. */
  when: z.array(StepCondition),
  proof: z.enum(PROOFS).nullable(),
  responsible: z.enum(RESPONSIBLE_ROLES),
  /** Null for the product's own advice. */
  source: z.strictObject({ text: z.string().min(3), status: z.enum(SOURCE_STATUSES) }).nullable(),
});
export type FollowUpStep = z.output<typeof FollowUpStep>;

/** A version of the plan for all schemes. A published version never changes; a running plan names the one it came from. */
export const FollowUpTemplate = z.strictObject({
  version: z.int().min(1),
  validFrom: z.string().refine(isLocalDate),
  steps: z
    .array(FollowUpStep)
    .min(1)
    .max(500)
    .refine((steps) => new Set(steps.map((step) => step.key)).size === steps.length, {
      message: "step keys must be unique",
    }),
});
export type FollowUpTemplate = z.output<typeof FollowUpTemplate>;

/** The shape of prisma/data/follow-up-templates.json. */
export const FollowUpTemplates = z
  .array(FollowUpTemplate)
  .min(1)
  .refine(
    (templates) => new Set(templates.map((template) => template.version)).size === templates.length,
    { message: "versions must be unique" },
  );

/**
 * The version in force on a day: the highest version already valid, or the first version for an earlier day.
 *
 * @throws RangeError when there is no version at all.
 */
export function templateOn(
  templates: readonly FollowUpTemplate[],
  day: LocalDate,
): FollowUpTemplate {
  const byVersion = [...templates].sort((left, right) => left.version - right.version);
  const template = byVersion.findLast((candidate) => candidate.validFrom <= day) ?? byVersion[0];
  if (!template) throw new RangeError("no follow-up template");
  return template;
}
