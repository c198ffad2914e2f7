import { z } from "zod";

import { EXACTNESS, type FoundPlace } from "~/modules/communes/geocoder";

import type { WhereStep } from "./dwelling";
import type { StepAnswer } from "./wizard";

/** The address of an answer that came without a pin; null for every other answer. */
export function withoutPin(answer: StepAnswer): WhereStep | null {
  return answer.step === "where" && answer.value.lon === undefined ? answer.value : null;
}

/** What a form is filled in with when a place was found for its address. */
export function proposedPin({ lon, lat, exactness }: FoundPlace): Record<string, string> {
  return { lon: lon.toFixed(5), lat: lat.toFixed(5), foundBy: exactness };
}

const Sent = z.object({
  lon: z.string().min(1),
  lat: z.string().min(1),
  communeCode: z.string(),
  /** How the place was found that the owner has yet to look at; absent for a pin of the owner's. */
  foundBy: z.enum(EXACTNESS).exclude(["commune"]).optional(),
});
/** The pin in an answer to the form: the one that was sent, or one that was found for the address. */
export type SentPin = z.output<typeof Sent>;

/** @returns null when the answer holds no pin. */
export function readSentPin(
  initialValue: Readonly<Record<string, unknown>> | null | undefined,
): SentPin | null {
  return Sent.safeParse(initialValue).data ?? null;
}
