import type { Position } from "~/modules/communes/commune";
import type { Prisma } from "~/platform/database/generated/client";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate } from "~/platform/local-date";

import { updatePoint } from "./dwelling-point.sql.server";
import { withoutGaps } from "./habitability";
import type { WizardStep } from "./offer";
import { furthestStep, stepAfter, type StepAnswer } from "./wizard";

/** The offer a landlord is editing, as it was read. */
export interface EditedOffer {
  id: string;
  dwellingId: string;
  wizardStep: WizardStep;
}

/**
 * Keeps the answer of one step and how far the wizard came.
 *
 * @param point where the pin goes; only for step `where`.
 * @returns false when the offer cannot be edited any more.
 */
export async function updateStep(
  tx: Transaction,
  offer: EditedOffer,
  answer: StepAnswer,
  point: Position | null,
  at: Date,
): Promise<boolean> {
  if (!(await touchOffer(tx, offer, answer.step, at, offerData(answer)))) return false;
  const dwelling = dwellingData(answer);
  if (!dwelling) return true;
  await touchDwelling(tx, offer.dwellingId, at, dwelling);
  if (point) await updatePoint(tx, offer.dwellingId, point);
  return true;
}

/** Waits for others who change the offer; what is read afterwards stays as it is until the transaction ends. */
export async function lockOffer(tx: Transaction, id: string): Promise<void> {
  await tx.offer.updateMany({ where: { id }, data: { version: { increment: 0 } } });
}

/** Marks a step as done and the offer as changed now. @returns false when it cannot be edited any more. */
export async function touchOffer(
  tx: Transaction,
  offer: EditedOffer,
  step: WizardStep,
  at: Date,
  data: Prisma.OfferUpdateManyMutationInput = {},
): Promise<boolean> {
  const { count } = await tx.offer.updateMany({
    where: { id: offer.id, status: { in: ["draft", "changes_requested"] } },
    data: {
      ...data,
      wizardStep: furthestStep(offer.wizardStep, stepAfter(step)),
      updatedAt: at,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** Marks a dwelling as changed now. */
export async function touchDwelling(
  tx: Transaction,
  id: string,
  at: Date,
  data: Prisma.DwellingUncheckedUpdateManyInput = {},
): Promise<void> {
  await tx.dwelling.updateMany({
    where: { id },
    data: { ...data, updatedAt: at, version: { increment: 1 } },
  });
}

function dwellingData(answer: StepAnswer): Prisma.DwellingUncheckedUpdateManyInput | null {
  switch (answer.step) {
    case "where": {
      const { street, houseNumber, unit = null, postalCode, locality, communeCode } = answer.value;
      return { street, houseNumber, unit, postalCode, locality, communeCode };
    }
    case "what": {
      const { energyClass = null, description = null, ...rest } = answer.value;
      return { ...rest, energyClass, description };
    }
    case "rooms": {
      const { habitability, ...rooms } = answer.value;
      return { ...rooms, habitability: withoutGaps(habitability) };
    }
    case "access":
      return answer.value;
    default:
      return null;
  }
}

function offerData(answer: StepAnswer): Prisma.OfferUpdateManyMutationInput {
  switch (answer.step) {
    case "rent": {
      const { rent, charges, deposit, investedCapital, availableFrom, minimumMonths } =
        answer.value;
      return {
        rentCents: rent,
        chargesCents: charges,
        depositCents: deposit ?? null,
        investedCapitalCents: investedCapital ?? null,
        availableFrom: toDatabaseDate(availableFrom),
        minimumMonths,
      };
    }
    case "papers": {
      const { title, ownerNames, energyPassportNumber, energyPassportExpiresOn } = answer.value;
      return {
        ownershipTitle: title,
        ownerNames: ownerNames ?? null,
        energyPassportNumber: energyPassportNumber ?? null,
        energyPassportExpiresOn:
          energyPassportExpiresOn === undefined ? null : toDatabaseDate(energyPassportExpiresOn),
      };
    }
    case "way":
      return { scheme: answer.value.scheme };
    default:
      return {};
  }
}
