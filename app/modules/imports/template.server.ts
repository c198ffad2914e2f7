import { formAmount, formatDate } from "~/i18n/format";
import type { Language } from "~/i18n/languages";
import type { Translate } from "~/i18n/text";
import { translator } from "~/i18n/translator.server";
import { today } from "~/platform/clock.server";
import { addMonths } from "~/platform/local-date";
import { CSV_START, csvLine } from "~/platform/tables/write-csv";
import { writeWorkbook } from "~/platform/tables/write-xlsx.server";

import { COLUMN_NAMES, type ColumnName, COLUMNS, isChoiceColumn } from "./column";
import { columnName } from "./column-texts";
import { choiceWordOf, expectedOf } from "./import-texts";

/** The headings and one example, as a file of separated values in one language. */
export function csvTemplate(language: Language): Uint8Array<ArrayBuffer> {
  const t = translator(language);
  const example = exampleOf(language, t);
  const lines = [
    COLUMN_NAMES.map((column) => t(columnName(column))),
    COLUMN_NAMES.map((column) => example[column]),
  ];
  return new TextEncoder().encode(CSV_START + lines.map(csvLine).join(""));
}

/** The same as a workbook, with a second sheet of what each column may hold. */
export function xlsxTemplate(language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const t = translator(language);
  const example = exampleOf(language, t);
  const headings = COLUMN_NAMES.map((column) => t(columnName(column)));
  return writeWorkbook([
    {
      name: t("imports.template.sheet"),
      headings,
      rows: [COLUMN_NAMES.map((column) => example[column])],
    },
    {
      name: t("imports.template.values"),
      headings: [
        t("imports.template.column"),
        t("imports.template.needed"),
        t("imports.template.expected"),
      ],
      rows: COLUMN_NAMES.map((column) => [
        t(columnName(column)),
        COLUMNS[column].isRequired ? t("imports.word.yes") : t("imports.word.no"),
        expectedOf(column, t),
      ]),
    },
  ]);
}

/** A line that could be imported as it stands, of an invented owner. */
function exampleOf(language: Language, t: Translate): Record<ColumnName, string> {
  const [yes, no] = [t("imports.word.yes"), t("imports.word.no")];
  const word = (column: ColumnName, code: string) =>
    isChoiceColumn(column) ? choiceWordOf(column, code, t) : code;
  return {
    landlordEmail: "jos.thill@example.lu",
    landlordName: t("imports.template.exampleName"),
    landlordPhone: "+352 621 123 456",
    landlordLanguage: word("landlordLanguage", language),
    street: "Grand-Rue",
    houseNumber: "3",
    unit: "2B",
    postalCode: "L-9240",
    locality: "Diekirch",
    commune: "Diekirch",
    kind: word("kind", "apartment"),
    bedrooms: "2",
    areaM2: "85",
    floor: "1",
    lift: yes,
    stepFree: yes,
    walkInShower: no,
    furnished: no,
    petsAllowed: yes,
    heating: word("heating", "gas"),
    energyClass: "C",
    rent: formAmount(125_050n, language),
    charges: formAmount(15_000n, language),
    availableFrom: formatDate(addMonths(today(), 2), language, "short"),
    minimumMonths: "12",
    scheme: word("scheme", "lisko_guarantee"),
    title: word("title", "owner"),
    ownerNames: "",
    remark: "",
  };
}
