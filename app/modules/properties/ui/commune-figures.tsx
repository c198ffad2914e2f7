import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { LEAST_TOLD } from "~/modules/communes/commune-facts";
import { DataTable } from "~/ui/data-table";
import { Disclosure } from "~/ui/disclosure";

import type { OfferShade } from "../offer-map";

export interface CommuneFigure {
  code: string;
  name: string;
  figure: number | null;
}

/** The figures behind the colours of the map, the greatest first, and a sentence for the communes without one. */
export function CommuneFigures(props: { communes: readonly CommuneFigure[]; shade: OfferShade }) {
  const { communes, shade } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const rows = communes
    .filter(({ figure }) => figure !== null && figure > 0)
    .sort((one, two) => (two.figure ?? 0) - (one.figure ?? 0));
  const others = communes.length - rows.length;
  return (
    <Disclosure summary={t("properties.onMap.asTable")} className="text-sm">
      <DataTable
        caption={t(`properties.shade.${shade}`)}
        rows={rows}
        rowKey={({ code }) => code}
        empty={null}
        columns={[
          {
            id: "commune",
            header: t("properties.field.communeCode"),
            isRowHeader: true,
            cell: ({ name }) => name,
          },
          {
            id: "figure",
            header: t(`properties.shade.${shade}`),
            align: "end",
            cell: ({ figure }) => number(figure ?? 0),
          },
        ]}
      />
      {others > 0 ? (
        <p className="mt-2 text-ink-soft">
          {shade === "homes"
            ? t("properties.onMap.fewElsewhere", { count: others, least: LEAST_TOLD })
            : t("properties.onMap.noneElsewhere", { count: others })}
        </p>
      ) : null}
    </Disclosure>
  );
}
