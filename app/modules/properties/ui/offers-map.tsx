import { useCallback, useMemo, useState } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { CommuneArea } from "~/modules/communes/commune-area";
import { LEAST_TOLD } from "~/modules/communes/commune-facts";
import { Callout } from "~/ui/callout";
import { boundsOf, type MapArea } from "~/ui/map-shapes";
import { MapView } from "~/ui/map-view";

import type { OfferShade } from "../offer-map";
import { ChosenDwellings } from "./chosen-dwellings";
import { CommuneFigures } from "./commune-figures";
import { useOffersOnMap } from "./use-offers-on-map";

export interface OffersMapProps {
  /** The query of the list. */
  filters: string;
  areas: readonly (CommuneArea & { figure: number | null; innerLon: number; innerLat: number })[];
  shade: OfferShade | null;
  /** The commune the filters keep to, if they do. */
  communeCode: string | null;
  styleUrl: string | undefined;
  /** Id of the list beside the map. */
  listId: string;
}

const none: readonly string[] = [];
/**
 * From here on colour goes by the square root, because the capital has many times the figure of a middling commune; the
 * least figure still has the lightest of the five colours.
 */
const WIDE = 25;

/** The dwellings of the list where they stand, over the communes in the colours of a figure. */
export function OffersMap(props: OffersMapProps) {
  const { filters, areas, shade, communeCode, styleUrl, listId } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const { dots, byId, onSight, hasFailed } = useOffersOnMap(filters);
  const [chosen, setChosen] = useState(none);
  const close = useCallback(() => setChosen(none), []);
  const greatest = Math.max(0, ...areas.map(({ figure }) => figure ?? 0));
  const mapAreas = useMemo(
    () =>
      areas.map(({ code, name, geometry, figure, innerLon, innerLat }): MapArea => ({
        id: code,
        name,
        value: figure === null || greatest < WIDE ? figure : Math.sqrt(figure),
        text: figure === null ? "" : number(figure),
        geometry,
        labelAt: [innerLon, innerLat],
      })),
    [areas, greatest, number],
  );
  const subject = mapAreas.filter(({ id }) => id === communeCode);
  const isApproximate = areas.some(({ source }) => source === "approximate");
  const dwellings = chosen.flatMap((id) => byId.get(id) ?? []);
  return (
    <MapView
      key={communeCode}
      label={t("properties.onMap.label")}
      areas={mapAreas}
      highlighted={communeCode ? [communeCode] : none}
      bounds={subject.length > 0 ? boundsOf(subject, []) : undefined}
      styleUrl={styleUrl}
      dots={{
        dots,
        chosen,
        bubbleName: (count) => t("properties.onMap.bubble", { count }),
        onChoose: setChosen,
      }}
      onSight={onSight}
      over={
        dwellings.length > 0 ? <ChosenDwellings dwellings={dwellings} onClose={close} /> : undefined
      }
      legend={
        shade && greatest > 0
          ? {
              low: number(shade === "homes" ? LEAST_TOLD : 1),
              high: `${number(greatest)} · ${t(`properties.shade.${shade}`)}`,
            }
          : undefined
      }
      note={t(isApproximate ? "communes.map.approximate" : "communes.map.official")}
      className="h-96 lg:h-160"
    >
      {hasFailed ? <Callout tone="attention" title={t("properties.onMap.failed")} /> : null}
      <p className="text-sm text-ink-soft">
        {t("properties.onMap.noPlace")}{" "}
        <a href={`#${listId}`} className="prose-link">
          {t("shell.map.asList")}
        </a>
      </p>
      {shade ? <CommuneFigures communes={areas} shade={shade} /> : null}
    </MapView>
  );
}
