import { z } from "zod";

import { CURRENT_HOUSINGS } from "~/modules/households/household";
import {
  choiceField,
  dateField,
  longTextField,
  moneyField,
  textField,
  wholeNumberField,
} from "~/platform/form-field";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

import { type Curve, PolicyContent, POINTS_MAX } from "../matching-policy";
import { CURVE_BOUNDS, type CurveName } from "./policy-figures";

/*
 * A policy as a manager writes it: the same figures in the same places, curves as rows of corners. What contradicts itself
 * is refused where it stands, by the schema of the policy itself.
 */

const { limits, near, criteria } = PolicyContent.shape;
const judged = criteria.shape;

const points = () => wholeNumberField(0, POINTS_MAX);

const corners = <Target extends z.ZodType<Curve, [number, number][]>>(
  name: CurveName,
  target: Target,
) =>
  z
    .array(
      z.strictObject({
        x: wholeNumberField(CURVE_BOUNDS[name].from, CURVE_BOUNDS[name].to),
        points: points(),
      }),
    )
    .max(40)
    .transform((rows) => rows.map(({ x, points: y }): [number, number] => [x, y]))
    .pipe(target);

/** One field of points for each of these names. */
const pointsOf = <const Names extends readonly string[]>(names: Names) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, points()])) as Record<
      Names[number],
      ReturnType<typeof points>
    >,
  );

/** @param today Luxembourg's day; no policy begins before it. */
export const policyForm = (today: LocalDate) =>
  z.strictObject({
    /** The state of the draft that the form showed; 0 for a new one. */
    version: wholeNumberField(0, 999_999),
    then: choiceField(["read", "effect"]).default("read"),
    validFrom: dateField({ from: today }),
    reason: longTextField(2000),
    seed: textField(60),
    limits: z
      .strictObject({
        spareBedrooms: wholeNumberField(0, 5),
        daysAfterDeadline: wholeNumberField(0, 365),
        daysEmpty: wholeNumberField(0, 365),
      })
      .pipe(limits),
    near: z
      .strictObject({
        rules: wholeNumberField(1, 5),
        rentOver: moneyField(0n, 100_000n),
        days: wholeNumberField(0, 365),
        squareMetres: wholeNumberField(0, 50),
      })
      .transform(({ rentOver, ...rest }) => ({ ...rest, rentOverCents: Number(rentOver) }))
      .pipe(near),
    urgency: corners("urgency", judged.urgency.shape.daysToDeadline),
    withoutDeadline: pointsOf(CURRENT_HOUSINGS),
    waiting: corners("waiting", judged.waiting.shape.days),
    commune: pointsOf(["wished", "nearWished", "noWish", "other"]).pipe(judged.commune),
    size_fit: corners("size_fit", judged.size_fit.shape.spare),
    rent_fit: corners("rent_fit", judged.rent_fit.shape.percent),
    transport: corners("transport", judged.transport.shape.departures),
  });
export type PolicyForm = z.output<ReturnType<typeof policyForm>>;

export function contentOf(form: PolicyForm): PolicyContent {
  return {
    seed: form.seed,
    limits: form.limits,
    near: form.near,
    criteria: {
      urgency: { daysToDeadline: form.urgency, withoutDeadline: form.withoutDeadline },
      waiting: { days: form.waiting },
      commune: form.commune,
      size_fit: { spare: form.size_fit },
      rent_fit: { percent: form.rent_fit },
      transport: { departures: form.transport },
    },
  };
}

/** What the form holds before anything is typed. @param amount writes cents as a field for amounts reads them. */
export function formOf(
  { seed, limits: rules, near: missed, criteria: judging }: PolicyContent,
  amount: (cents: Cents) => string,
) {
  const text = (values: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const rows = (curve: Curve) => curve.map(([x, y]) => ({ x: String(x), points: String(y) }));
  const { rentOverCents, ...others } = missed;
  return {
    seed,
    limits: text(rules),
    near: { ...text(others), rentOver: amount(BigInt(rentOverCents)) },
    urgency: rows(judging.urgency.daysToDeadline),
    withoutDeadline: text(judging.urgency.withoutDeadline),
    waiting: rows(judging.waiting.days),
    commune: text(judging.commune),
    size_fit: rows(judging.size_fit.spare),
    rent_fit: rows(judging.rent_fit.percent),
    transport: rows(judging.transport.departures),
  };
}
