/** Separator, line end and mark of a file that Excel opens rightly in Luxembourg. */
export const CSV_START = "\ufeff";
const SEPARATOR = ";";
const LINE_END = "\r\n";

/**
 * One line of a file of separated values. A text that a spreadsheet would compute (`=`, `+`, `-`, `@`, a tabulator or a
 * line end before it) gets an apostrophe in front, see https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function csvLine(values: readonly (string | number | null)[]): string {
  return values.map(csvValue).join(SEPARATOR) + LINE_END;
}

function csvValue(value: string | number | null): string {
  if (value === null) return "";
  const text = typeof value === "number" ? String(value) : withoutFormula(value);
  return /[";,\r\n\t]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Also for workbooks, whose texts may be copied into other files. A number keeps its sign. */
export function withoutFormula(text: string): string {
  const isHarmless = /^[+-]?\d[\d ]*([.,]\d+)?$/.test(text);
  return /^[=+\-@\t\r\n]/.test(text) && !isHarmless ? `'${text}` : text;
}

/** Takes the apostrophe away again that {@link withoutFormula} put before a text. */
export function withFormulaSign(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}
