import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { columnLetter } from "~/platform/tables/table";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";

import type { OfferImport } from "../offer-import";

/** What the check counted, and what of the file is not read. */
export function ImportSummary({ found }: { found: OfferImport }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const unknown = found.columns.filter(({ column }) => column === null);
  const format = useTableFormat(found.format);
  const count = (term: string, value: number) => ({
    term,
    value: <span className="figures">{number(value)}</span>,
  });
  return (
    <Card>
      <DefinitionList
        missing=""
        items={[
          ...(format ? [{ term: t("imports.columns.format"), value: format }] : []),
          count(t("imports.list.rows"), found.rowsRead),
          count(t("imports.count.new"), found.rowsNew),
          count(t("imports.count.complete"), found.rowsComplete),
          count(t("imports.count.existing"), found.rowsExisting),
          count(t("imports.count.landlords"), found.landlordsNew),
          ...(found.rowsWrong > 0 ? [count(t("imports.count.wrong"), found.rowsWrong)] : []),
          ...(unknown.length > 0
            ? [
                {
                  term: t("imports.columns.unknown"),
                  value: unknown
                    .map(({ heading, index }) =>
                      t("imports.columns.one", { heading, letter: columnLetter(index) }),
                    )
                    .join(", "),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function useTableFormat(format: string | null): string | null {
  const { t } = useTranslation();
  if (format === null) return null;
  if (format === "xlsx") return t("imports.format.xlsx");
  const [, encoding = "", separator = ""] = format.split("|");
  const sign = separator === "tabulator" ? t("imports.format.tabulator") : separator;
  return t("imports.format.csv", { encoding: encoding.toUpperCase(), separator: sign });
}
