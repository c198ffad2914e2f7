import { makeZip, type ZipPart } from "../setup/make-zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface WorkbookParts {
  /** The rows of the first sheet as XML. */
  rows: string;
  texts?: readonly string[];
  /** XML of `numFmts` and `cellXfs`. */
  styles?: string;
  is1904?: boolean;
  /** Further files, or other content for one of these. */
  more?: readonly ZipPart[];
}

/** A workbook of one sheet, written by hand. */
export function workbookOf({ rows, texts = [], styles = "", is1904, more = [] }: WorkbookParts) {
  const parts: ZipPart[] = [
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets><sheet name="Masqué" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Offres" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>`,
    },
    { name: "xl/styles.xml", content: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
    {
      name: "xl/sharedStrings.xml",
      content: `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ];
  const replaced = new Set(more.map(({ name }) => name));
  return makeZip([...parts.filter(({ name }) => !replaced.has(name)), ...more]);
}
