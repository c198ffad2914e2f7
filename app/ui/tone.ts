/**
 * What a sign means. `done` and `action` share the green-blue, `attention` is the ochre for "needs you",
 * `danger` the red. A tone never stands alone: an icon and words say the same.
 */
export type Tone = "neutral" | "action" | "done" | "attention" | "danger";

export const softTone: Record<Tone, string> = {
  neutral: "border-line bg-sunken text-ink",
  action: "border-action/30 bg-action-soft text-ink",
  done: "border-action/30 bg-action-soft text-ink",
  attention: "border-attention/60 bg-attention-soft text-ink",
  danger: "border-danger/40 bg-danger-soft text-ink",
};

export const textTone: Record<Tone, string> = {
  neutral: "text-ink-soft",
  action: "text-action",
  done: "text-action",
  attention: "text-attention-ink",
  danger: "text-danger",
};
