import { z } from "zod";

import { addressKey } from "~/modules/properties/address-key";
import { roomsStep } from "~/modules/properties/dwelling";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { formErrors } from "~/platform/form-errors";
import type { LocalDate } from "~/platform/local-date";
import { plainWord } from "~/platform/plain-word";
import { type Cell, isEmptyCell, type TableRow } from "~/platform/tables/table";

import { cellText, fieldText } from "./cell-text";
import {
  COLUMN_NAMES,
  type ColumnFields,
  columnFields,
  type ColumnName,
  COLUMNS,
  isChoiceColumn,
} from "./column";
import type { ImportedOffer } from "./imported-offer";
import { findChoice, type Vocabulary } from "./vocabulary";

/** A commune a file may name, and the pin of a dwelling in it until somebody sets a better one. */
export interface KnownCommune {
  code: string;
  lon: number;
  lat: number;
}

/** What a row is judged by besides itself. */
export interface CheckContext {
  vocabulary: Vocabulary;
  layout: ReadonlyMap<ColumnName, number>;
  /** By the plain word of each spelling, and by its code. */
  communes: ReadonlyMap<string, KnownCommune>;
  today: LocalDate;
  /** The way of an officer who imports for one alone; null for all ways. */
  ownScheme: SchemeKey | null;
  fields: ColumnFields;
}

/** One thing wrong with one cell. `message` is packed, see `~/ui/message`. */
export const RowProblem = z.object({
  /** Null for the row as a whole. */
  column: z.enum(COLUMN_NAMES).nullable(),
  message: z.string(),
  /** What the cell says, shortened. */
  given: z.string(),
});
export type RowProblem = z.output<typeof RowProblem>;

export interface CheckedRow {
  line: number;
  /** Null when something is wrong. */
  offer: ImportedOffer | null;
  /** Landlord and address, the same for the same dwelling. */
  key: string | null;
  problems: RowProblem[];
}

export function checkContext(rest: Omit<CheckContext, "fields">): CheckContext {
  return { ...rest, fields: columnFields(rest.today) };
}

/** A row without a single value is passed over. */
export function isBlank(row: TableRow): boolean {
  return row.cells.every(isEmptyCell);
}

/** Judges a row by itself, with the rules of the wizard. Never throws for what a file may hold. */
export function checkRow(row: TableRow, context: CheckContext): CheckedRow {
  const problems: RowProblem[] = [];
  const values: Values = {};
  for (const column of COLUMN_NAMES) {
    const index = context.layout.get(column);
    const cell = index === undefined ? null : (row.cells[index] ?? null);
    const refuse = (message: string) =>
      problems.push({ column, message, given: cellText(cell).slice(0, 80) });
    if (isEmptyCell(cell)) {
      if (COLUMNS[column].isRequired) refuse("forms.error.required");
      continue;
    }
    const broken = brokenMessage(cell);
    if (broken) {
      refuse(broken);
      continue;
    }
    const text = understoodText(column, cell, context);
    const parsed = context.fields[column].safeParse(text, { error: formErrors });
    if (parsed.success) Object.assign(values, { [column]: parsed.data });
    else refuse(parsed.error.issues[0]?.message ?? "forms.error.invalid");
  }
  checkTogether(values, context, (column, message) => {
    const index = context.layout.get(column);
    const cell = index === undefined ? null : row.cells[index];
    problems.push({ column, message, given: cellText(cell).slice(0, 80) });
  });
  if (problems.length > 0) return { line: row.line, offer: null, key: null, problems };
  const offer = toOffer(values, context);
  return { line: row.line, offer, key: offerKey(offer), problems };
}

/** The same for the same dwelling of the same landlord. */
export function offerKey(offer: Pick<ImportedOffer, "email"> & Parameters<typeof addressKey>[0]) {
  return `${offer.email}\n${addressKey(offer)}`;
}

function brokenMessage(cell: Cell): string | null {
  if (typeof cell !== "object" || cell === null || "date" in cell) return null;
  return cell.broken === "formula"
    ? "imports.problem.formula_without_value"
    : "imports.problem.cell_with_error";
}

function understoodText(column: ColumnName, cell: Cell, context: CheckContext): string {
  const { kind } = COLUMNS[column];
  const text = fieldText(kind, cell);
  if (kind === "commune") return findCommune(context.communes, text)?.code ?? text;
  if (!isChoiceColumn(column)) return text;
  return findChoice(context.vocabulary.choices[column], text) ?? text;
}

/** Excel takes the first zero of a code away: `304` is `0304`. */
function findCommune(communes: CheckContext["communes"], text: string): KnownCommune | undefined {
  return communes.get(/^\d{3,4}$/.test(text) ? text.padStart(4, "0") : plainWord(text));
}

type Values = { [Column in ColumnName]?: z.output<ColumnFields[Column]> };

/** What no field can see alone. */
function checkTogether(
  values: Values,
  { communes, ownScheme }: CheckContext,
  refuse: (column: ColumnName, message: string) => void,
): void {
  const { kind, bedrooms, areaM2, commune, scheme } = values;
  if (kind && bedrooms !== undefined && areaM2 !== undefined) {
    const rooms = { bedrooms: String(bedrooms), areaM2: areaM2.toFixed(1) };
    const parsed = roomsStep(kind).safeParse(rooms);
    for (const issue of parsed.error?.issues ?? []) {
      refuse(issue.path[0] === "areaM2" ? "areaM2" : "bedrooms", issue.message);
    }
  }
  if (commune !== undefined && !communes.has(commune)) refuse("commune", "forms.error.choice");
  if (ownScheme && scheme && scheme !== ownScheme) refuse("scheme", "imports.problem.other_scheme");
}

function toOffer(values: Values, { communes, ownScheme }: CheckContext): ImportedOffer {
  const commune = communes.get(values.commune ?? "");
  return {
    email: values.landlordEmail ?? "",
    name: values.landlordName ?? "",
    phone: values.landlordPhone ?? null,
    language: values.landlordLanguage ?? null,
    street: values.street ?? "",
    houseNumber: values.houseNumber ?? "",
    unit: values.unit ?? null,
    postalCode: values.postalCode ?? "",
    locality: values.locality ?? "",
    communeCode: commune?.code ?? "",
    lon: commune?.lon ?? 0,
    lat: commune?.lat ?? 0,
    kind: values.kind ?? "apartment",
    bedrooms: values.bedrooms ?? 0,
    areaM2: values.areaM2 ?? 0,
    floor: values.floor ?? null,
    lift: values.lift ?? null,
    stepFree: values.stepFree ?? null,
    walkInShower: values.walkInShower ?? null,
    furnished: values.furnished ?? null,
    petsAllowed: values.petsAllowed ?? null,
    heating: values.heating ?? null,
    energyClass: values.energyClass ?? null,
    description: values.remark ?? null,
    rentCents: Number(values.rent ?? 0n),
    chargesCents: values.charges === undefined ? null : Number(values.charges),
    availableFrom: values.availableFrom ?? ("" as LocalDate),
    minimumMonths: values.minimumMonths ?? null,
    scheme: values.scheme ?? ownScheme,
    title: values.title ?? null,
    ownerNames: values.ownerNames ?? null,
  };
}
