/** An element of a workbook's small parts. */
export interface PartElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

export interface SheetPlace {
  path: string;
  /** Days are counted from 1904 instead of 1900. */
  is1904: boolean;
}

/** The first visible sheet, by the parts of a workbook; null when there is none. */
export function sheetPlace(
  workbook: readonly PartElement[],
  relations: readonly PartElement[],
): SheetPlace | null {
  const sheets = workbook.filter(({ name }) => name === "sheet");
  const shown = sheets.find(({ attributes }) => (attributes["state"] ?? "visible") === "visible");
  const id = shown && Object.entries(shown.attributes).find(([name]) => /(^|:)id$/.test(name))?.[1];
  const target = relations.find(({ attributes }) => attributes["Id"] === id)?.attributes["Target"];
  if (!id || !target) return null;
  const properties = workbook.find(({ name }) => name === "workbookPr")?.attributes ?? {};
  return {
    path: target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`,
    is1904: properties["date1904"] === "1" || properties["date1904"] === "true",
  };
}

/** Numbers of formats for days that every workbook knows without naming them (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
] as const;

/** Whether a number format shows a day; one that shows a time alone does not. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
