import type { z } from "zod";

import type { LocalDate } from "~/platform/local-date";

import {
  AccessStep,
  type DwellingKind,
  roomsStep,
  type RoomsStep,
  type StoredDwelling,
  WhatStep,
  WhereStep,
} from "./dwelling";
import {
  papersStep,
  type PapersStep,
  rentStep,
  type RentStep,
  type StoredOffer,
  WayStep,
  WIZARD_STEPS,
  type WizardStep,
} from "./offer";

/** Steps whose answers are one form of fields; photos and check have forms of their own. */
export const FIELD_STEPS = ["where", "what", "rooms", "access", "rent", "papers", "way"] as const;
export type FieldStep = (typeof FIELD_STEPS)[number];

/** What a step asked and the landlord answered. */
export type StepAnswer =
  | { step: "where"; value: WhereStep }
  | { step: "what"; value: WhatStep }
  | { step: "rooms"; value: RoomsStep }
  | { step: "access"; value: AccessStep }
  | { step: "rent"; value: RentStep }
  | { step: "papers"; value: PapersStep }
  | { step: "way"; value: WayStep };

/** Which of the steps change the dwelling, the others change this offer of it. */
export function isDwellingStep(step: WizardStep): boolean {
  return WIZARD_STEPS.indexOf(step) < WIZARD_STEPS.indexOf("rent") || step === "photos";
}

/** What is stored of a step's answers, to tell whether somebody changed them. */
export function storedAnswers(step: FieldStep, dwelling: StoredDwelling, offer: StoredOffer) {
  switch (step) {
    case "where":
      return [dwelling.address, dwelling.point];
    case "what":
      return [dwelling.kind, dwelling.heating, dwelling.energyClass, dwelling.description];
    case "rooms":
      return [dwelling.bedrooms, dwelling.areaM2, dwelling.habitability];
    case "access": {
      const { floor, lift, stepFree, walkInShower, furnished, petsAllowed } = dwelling;
      return [floor, lift, stepFree, walkInShower, furnished, petsAllowed];
    }
    case "rent":
      return [
        [offer.rentCents, offer.chargesCents, offer.depositCents, offer.investedCapitalCents],
        [offer.availableFrom, offer.minimumMonths],
      ];
    case "papers":
      return [offer.papers];
    case "way":
      return [offer.scheme];
  }
}

/** The schema of a step's form, its result labelled with the step. */
export function stepForm(
  step: FieldStep,
  known: { kind: DwellingKind | null; today: LocalDate; depositMonths: number },
): z.ZodType<StepAnswer> {
  switch (step) {
    case "where":
      return WhereStep.transform((value) => ({ step, value }));
    case "what":
      return WhatStep.transform((value) => ({ step, value }));
    case "rooms":
      return roomsStep(known.kind).transform((value) => ({ step, value }));
    case "access":
      return AccessStep.transform((value) => ({ step, value }));
    case "rent":
      return rentStep(known.today, known.depositMonths).transform((value) => ({ step, value }));
    case "papers":
      return papersStep(known.today).transform((value) => ({ step, value }));
    case "way":
      return WayStep.transform((value) => ({ step, value }));
  }
}

export function isWizardStep(text: unknown): text is WizardStep {
  return WIZARD_STEPS.some((step) => step === text);
}

export function isFieldStep(text: unknown): text is FieldStep {
  return FIELD_STEPS.some((step) => step === text);
}

/** The step after a step; the last one is its own. */
export function stepAfter(step: WizardStep): WizardStep {
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) + 1] ?? "check";
}

export function stepBefore(step: WizardStep): WizardStep | null {
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) - 1] ?? null;
}

/** Where saving a step leads: on, or back to the check of a wizard that had come so far. */
export function stepAfterSaving(step: WizardStep, furthest: WizardStep): WizardStep {
  return furthest === "check" ? "check" : stepAfter(step);
}

/** Whether the wizard has come to a step, given the furthest one it came to. */
export function isReached(step: WizardStep, furthest: WizardStep): boolean {
  return WIZARD_STEPS.indexOf(step) <= WIZARD_STEPS.indexOf(furthest);
}

/** The later of two steps. */
export function furthestStep(one: WizardStep, other: WizardStep): WizardStep {
  return isReached(one, other) ? other : one;
}

/** Whether a step was sent with "save and finish later". */
export function isLeaving({ url }: { url: string }): boolean {
  return new URL(url).searchParams.get("then") === "leave";
}
