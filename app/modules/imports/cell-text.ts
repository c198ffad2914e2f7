import { addDays, isLocalDate, toLocalDate } from "~/platform/local-date";
import { plainWord } from "~/platform/plain-word";
import type { Cell } from "~/platform/tables/table";
import { withFormulaSign } from "~/platform/tables/write-csv";

import type { ColumnKind } from "./column";
import { findYesNo } from "./vocabulary";

/** What a cell says, as the person typed it or would have: for lists of errors and for every field. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return withFormulaSign(cell.trim());
  if (typeof cell === "number") return numberText(cell);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return "date" in cell ? cell.date : "";
}

/** A computed number carries dust behind its last digit: `1250.1000000000001`. */
function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
}

/**
 * The text of a cell as a field of the wizard would hold it: what lists write in their own way is put into the field's,
 * everything else stays as it is and is judged there.
 */
export function fieldText(kind: ColumnKind, cell: Cell | undefined): string {
  const text = cellText(cell);
  switch (kind) {
    case "amount":
      return text.replace(/[\u2019`´]/g, "'");
    case "area":
      return text.replace(/\s*(m²|m2|qm|sqm)$/i, "");
    case "postcode":
      return text.replace(/^LU?\s*[-–]?\s*(?=\d{4}$)/i, "L-");
    case "floor":
      return floorText(text);
    case "number":
      return text.replace(/[.,]0+$/, "");
    case "yes_no":
      return findYesNo(text) ?? text;
    case "date":
      return dateText(text);
    default:
      return text;
  }
}

const GROUND = new Set([
  ...["rez de chaussee", "rdc", "rez"],
  ...["erdgeschoss", "eg", "parterre", "aerdgeschoss", "ground floor", "ground"],
]);

/** `rez-de-chaussée` is 0; `2e`, `1er`, `3. OG` are their number. */
function floorText(text: string): string {
  if (GROUND.has(plainWord(text))) return "0";
  return (
    /^([-\u2212]?\d{1,2})\s*(er|e|ème|eme|st|nd|rd|th|\.)?\s*(étage|etage|og|stock|stack|floor)?\.?$/i.exec(
      text,
    )?.[1] ?? text
  );
}

/** Days between 1 January 2000 and 31 December 2099, counted as Excel does. */
const SERIALS = { from: 36_526, to: 73_050 };

/**
 * A day as `2027-03-01`: also `01.03.2027`, `1/3/2027`, `1-3-2027` — the day stands first, as in Luxembourg — and the
 * number Excel keeps for it.
 */
function dateText(text: string): string {
  const match = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(text);
  if (match) {
    const [, day = "", month = "", year = ""] = match;
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial >= SERIALS.from && serial <= SERIALS.to) {
    return addDays(toLocalDate("1899-12-30"), serial);
  }
  const withTime = /^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?Z?$/.exec(text)?.[1];
  return withTime !== undefined && isLocalDate(withTime) ? withTime : text;
}
