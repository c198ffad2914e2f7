import type { AreaSource } from "~/modules/communes/commune";
import { accept, refuse, type Verdict } from "~/platform/result";

/** How far a pin may lie outside its commune's area, in metres, before somebody has to look. */
const NEAR_METRES: Readonly<Record<AreaSource, number>> = { official: 200, approximate: 1_000 };

/** An approximated area is never wrong by more than this; a pin beyond it is in another commune. */
const FAR_METRES = 12_000;

/** Where a pin lies in relation to the commune that was named with it. */
export interface PinFacts {
  /** Metres from the commune's area; 0 inside it, null where the commune has no area. */
  metres: number | null;
  source: AreaSource;
  commune: string;
  /** The landlord looked again and says that the pin is right. */
  confirmed: boolean;
}

export type PinRefusal = "pin_outside" | "pin_border" | "pin_far";

/**
 * Whether a pin may belong to a dwelling of the commune. Approximated areas are no borders, so outside them the
 * landlord's word counts; outside an official border it does not.
 */
export function decidePin(pin: PinFacts): Verdict<object, PinRefusal> {
  if (pin.metres === null || pin.metres <= NEAR_METRES[pin.source]) return accept();
  const { commune } = pin;
  if (pin.source === "official" && pin.metres < 1_000) {
    return refuse("pin_border", { commune, metres: Math.round(pin.metres / 10) * 10 });
  }
  const detail = { commune, km: Math.max(1, Math.round(pin.metres / 1_000)) };
  if (pin.source === "official" || pin.metres > FAR_METRES) return refuse("pin_far", detail);
  return pin.confirmed ? accept() : refuse("pin_outside", detail);
}
