/** An expected refusal: a named reason a form can show, with the figures its sentence needs. */
export interface Refusal<Reason extends string = string> {
  ok: false;
  reason: Reason;
  detail?: Record<string, string | number>;
}

/** The answer of a decision. Impossible states throw; expected ones come back as a refusal. */
export type Verdict<Value extends object = object, Reason extends string = string> =
  ({ ok: true } & Value) | Refusal<Reason>;

export function accept(): { ok: true };
export function accept<Value extends object>(value: Value): { ok: true } & Value;
export function accept<Value extends object>(value?: Value) {
  return { ok: true, ...value };
}

/** @param reason a code of the module's closed list, also the end of its translation key. */
export function refuse<Reason extends string>(
  reason: Reason,
  detail?: Record<string, string | number>,
): Refusal<Reason> {
  return detail ? { ok: false, reason, detail } : { ok: false, reason };
}
