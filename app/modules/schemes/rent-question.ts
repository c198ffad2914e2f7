import { z } from "zod";

import { moneyField } from "~/platform/form-field";
import type { Cents } from "~/platform/money";

/** A month's rent outside of these is a slip of the keyboard: no dwelling is let for less than 50 or more than 20 000 euro. */
const LEAST_RENT = 50_00n;
const GREATEST_RENT = 20_000_00n;
const GREATEST_CHARGES = 5_000_00n;

const RentQuery = z.object({
  rent: moneyField(LEAST_RENT, GREATEST_RENT),
  charges: moneyField(0n, GREATEST_CHARGES),
});

/** A rent to compare the ways by, as cents a month. */
export interface AskedRent {
  rentCents: Cents;
  chargesCents: Cents;
}

/** What stands in the comparison before anybody typed a rent; shown as an example. */
export const EXAMPLE_RENT: AskedRent = { rentCents: 1_500_00n, chargesCents: 200_00n };

export interface RentQuestion {
  /** Nothing was typed yet. */
  isEmpty: boolean;
  /** Null when nothing, or nothing sensible, was typed. */
  asked: AskedRent | null;
  /** As typed. */
  entries: { rent: string; charges: string };
  /** Packed messages by field. */
  errors: { rent?: string[]; charges?: string[] };
}

/** Reads `?rent=1500&charges=200`, amounts as people write them. */
export function readRentQuestion(search: URLSearchParams): RentQuestion {
  const entry = (name: string) => (search.get(name) ?? "").trim().slice(0, 30);
  const entries = { rent: entry("rent"), charges: entry("charges") };
  const isEmpty = !search.has("rent") && !search.has("charges");
  if (isEmpty) return { isEmpty, asked: null, entries, errors: {} };
  const read = RentQuery.safeParse({ ...entries, charges: entries.charges || "0" });
  if (!read.success) {
    return { isEmpty, asked: null, entries, errors: z.flattenError(read.error).fieldErrors };
  }
  const { rent, charges } = read.data;
  return { isEmpty, asked: { rentCents: rent, chargesCents: charges }, entries, errors: {} };
}
