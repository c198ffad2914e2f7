import { z } from "zod";

import { SOURCE_STATUSES, type SourceStatus } from "~/modules/schemes/scheme";
import { isLocalDate, type LocalDate } from "~/platform/local-date";

/**
 * How many bedrooms a household needs, as dated figures. Luxembourg's own table ("typologie adéquate", law of 7 August
 * 2023) was not found; the shipped standard is another country's and says so.
 */
export interface BedroomStandard {
  /** End of the `households.standard.*` key that names it. */
  key: string;
  validFrom: LocalDate;
  /** First day it no longer holds. */
  validTo: LocalDate | null;
  /** Two children may share a room while both are younger, whatever their sex. */
  anyShareUnderAge: number;
  /** Two of the same sex may share while both are younger. */
  sameSexShareUnderAge: number;
  source: string;
  status: SourceStatus;
}

const date = z.string().refine(isLocalDate);
const age = z.number().int().min(0).max(18);

/** One row of prisma/data/bedroom-standards.json. */
export const BedroomStandardRow = z.strictObject({
  key: z.string().regex(/^[a-z_]{3,40}$/),
  validFrom: date,
  validTo: date.nullable(),
  anyShareUnderAge: age,
  sameSexShareUnderAge: age,
  source: z.string().min(5).max(400),
  status: z.enum(SOURCE_STATUSES),
});

/**
 * The standard that holds on a day.
 *
 * @throws Error when none does.
 */
export function standardOn(standards: readonly BedroomStandard[], on: LocalDate): BedroomStandard {
  const standard = standards.find(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo),
  );
  if (!standard) throw new Error(`no bedroom standard on ${on}`);
  return standard;
}
