import { addDays, isLocalDate, type LocalDate, toLocalDate } from "../local-date";
import { type Cell, TABLE_LIMITS, UnreadableTable } from "./table";
import type { TextPool } from "./text-pool";

/** What a cell needs of its workbook. */
export interface WorkbookFacts {
  texts: TextPool;
  dateStyles: readonly boolean[];
  is1904: boolean;
}

/** Days a spreadsheet can show: up to 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * The day Excel counts as a number. Its calendar has a 29 February 1900, so that only numbers behind it are right.
 *
 * @returns null for a number that is no day.
 */
export function serialDay(serial: number, is1904: boolean): LocalDate | null {
  const day = Math.floor(serial);
  if (!(day >= (is1904 ? 0 : 61) && day <= LAST_SERIAL)) return null;
  return addDays(toLocalDate(is1904 ? "1904-01-01" : "1899-12-30"), day);
}

/** Takes the cells of a sheet apart, one after the other. */
export class CellReader {
  private reference = "";
  private type = "n";
  private style = 0;
  private value = "";
  private hasValue = false;
  private hasFormula = false;
  private reading: "value" | "inline" | null = null;

  constructor(private readonly workbook: WorkbookFacts) {}

  /** An element inside a row begins. */
  open(element: string, attributes: Readonly<Record<string, string>>): void {
    if (element === "c") {
      this.reference = attributes["r"] ?? "";
      this.type = attributes["t"] ?? "n";
      this.style = Number(attributes["s"] ?? 0);
      this.value = "";
      this.hasValue = this.hasFormula = false;
    } else if (element === "f") this.hasFormula = true;
    else if (element === "v") {
      this.reading = "value";
      this.hasValue = true;
    } else if (element === "t") {
      this.reading = "inline";
      this.hasValue = true;
    }
  }

  text(piece: string): void {
    if (!this.reading) return;
    this.value += piece;
    if (this.value.length > TABLE_LIMITS.record) {
      throw new UnreadableTable("line_too_long", { line: /\d+$/.exec(this.reference)?.[0] ?? 0 });
    }
  }

  /** An element inside a cell ends. */
  leave(element: string): void {
    if (element === "v" || element === "t") this.reading = null;
  }

  /** The cell ends. @param next where a cell without a name of its own stands. */
  close(next: number): { column: number; cell: Cell } {
    const letters = /^[A-Z]{1,3}(?=\d)/.exec(this.reference)?.[0];
    return { column: letters ? columnIndex(letters) : next, cell: this.cell() };
  }

  private cell(): Cell {
    if (!this.hasValue) return this.hasFormula ? { broken: "formula" } : null;
    switch (this.type) {
      case "s":
        return this.workbook.texts.get(Number(this.value));
      case "str":
      case "inlineStr":
        return this.value;
      case "b":
        return this.value === "1";
      case "e":
        return { broken: "error" };
      case "d": {
        const day = this.value.slice(0, 10);
        return isLocalDate(day) ? { date: day } : this.value;
      }
      default:
        return this.number();
    }
  }

  private number(): Cell {
    const value = Number(this.value);
    if (this.value.trim() === "" || !Number.isFinite(value)) {
      return this.hasFormula ? { broken: "formula" } : null;
    }
    if (!this.workbook.dateStyles[this.style]) return value;
    const date = serialDay(value, this.workbook.is1904);
    return date ? { date } : value;
  }
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
