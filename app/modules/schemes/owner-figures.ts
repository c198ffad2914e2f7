import { z } from "zod";

import { decimalField, moneyField } from "~/platform/form-field";
import type { Cents } from "~/platform/money";

/*
 * Outside of these bounds a figure is a slip of the keyboard: no dwelling is let for less than 50 or more than 20 000
 * euro a month, and no marginal rate of tax is above 60 %.
 */
const RENT = moneyField(50_00n, 20_000_00n);
const COSTS = moneyField(0n, 200_000_00n);
const MONTHS = decimalField(0, 12);
const TAX_PERCENT = decimalField(0, 60);
const CAPITAL = moneyField(10_000_00n, 50_000_000_00n);

/** What an owner says of a dwelling, to reckon a year by. */
export interface OwnerFigures {
  /** Market rent a month, without charges. */
  rentCents: Cents;
  /** Tenths of a month a year without anybody who pays, and with somebody who does not; 120 at most together. */
  emptyTenths: bigint;
  unpaidTenths: bigint;
  /** A year. */
  upkeepCents: Cents;
  insuranceCents: Cents;
  managementCents: Cents;
  /** A year, besides insurance, when an organisation is the tenant. */
  remainingCents: Cents;
  /** Marginal rate in basis points. */
  taxRate: bigint;
  /** Null when it was not given. */
  capitalCents: Cents | null;
}

export const FIGURE_NAMES = [
  "rent",
  "empty",
  "unpaid",
  "upkeep",
  "insurance",
  "management",
  "remaining",
  "tax",
  "capital",
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** As typed, by the name in the address. */
export type FigureEntries = Record<FigureName, string>;

/** The figures without which nothing can be reckoned; any other left empty counts as none. */
export const REQUIRED_FIGURES: ReadonlySet<FigureName> = new Set(["rent", "tax"]);

/** What stands in the form before anybody typed; invented, and shown as an example. */
export const EXAMPLE_ENTRIES: FigureEntries = {
  rent: "1500",
  empty: "1",
  unpaid: "1",
  upkeep: "1200",
  insurance: "300",
  management: "600",
  remaining: "0",
  tax: "30",
  capital: "",
};

const tenths = (value: number) => BigInt(Math.round(value * 10));

const Figures = z
  .object({
    rent: RENT,
    empty: MONTHS,
    unpaid: MONTHS,
    upkeep: COSTS,
    insurance: COSTS,
    management: COSTS,
    remaining: COSTS,
    tax: TAX_PERCENT,
    capital: CAPITAL.nullable(),
  })
  .refine(({ empty, unpaid }) => tenths(empty) + tenths(unpaid) <= 120n, {
    path: ["unpaid"],
    error: "schemes.calculator.tooManyMonths",
  });

function toFigures(typed: z.infer<typeof Figures>): OwnerFigures {
  return {
    rentCents: typed.rent,
    emptyTenths: tenths(typed.empty),
    unpaidTenths: tenths(typed.unpaid),
    upkeepCents: typed.upkeep,
    insuranceCents: typed.insurance,
    managementCents: typed.management,
    remainingCents: typed.remaining,
    taxRate: tenths(typed.tax) * 10n,
    capitalCents: typed.capital,
  };
}

export interface FiguresQuestion {
  /** Nothing was typed yet; the entries and figures are those of the example. */
  isExample: boolean;
  entries: FigureEntries;
  /** Null when something typed is not sensible. */
  figures: OwnerFigures | null;
  /** Packed messages by field. */
  errors: Partial<Record<FigureName, string[]>>;
}

/** Reads `?rent=1500&empty=0,5&tax=30`, figures as people write them. */
export function readFigures(search: URLSearchParams): FiguresQuestion {
  const isExample = FIGURE_NAMES.every((name) => !search.has(name));
  const entries = isExample ? EXAMPLE_ENTRIES : typedEntries(search);
  const read = Figures.safeParse({
    ...Object.fromEntries(
      FIGURE_NAMES.map((name) => [
        name,
        entries[name] || (REQUIRED_FIGURES.has(name) ? undefined : "0"),
      ]),
    ),
    capital: entries.capital || null,
  });
  return {
    isExample,
    entries,
    figures: read.success ? toFigures(read.data) : null,
    errors: read.success ? {} : z.flattenError(read.error).fieldErrors,
  };
}

function typedEntries(search: URLSearchParams): FigureEntries {
  const typed = FIGURE_NAMES.map((name) => [name, (search.get(name) ?? "").trim().slice(0, 30)]);
  return Object.fromEntries(typed) as FigureEntries;
}
