import { useMemo, type ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { MapArea } from "~/ui/map-shapes";
import { MapView } from "~/ui/map-view";

import type { CommuneArea } from "../commune-area";
import { type CommuneFacts, LEAST_TOLD } from "../commune-facts";
import type { Shade } from "../commune-list";
import { useHomesText } from "./use-homes-text";

export interface CommuneMapProps {
  label: string;
  areas: readonly CommuneArea[];
  /** Those that are coloured; the areas of others are drawn without a figure. */
  communes: readonly CommuneFacts[];
  shade: Shade;
  highlighted?: readonly string[];
  className?: string;
  /** The same figures as a list or table, or a link to it on the same page. */
  children: ReactNode;
}

/** The communes in the colours of a public figure; each leads to its page. */
export function CommuneMap(props: CommuneMapProps) {
  const { label, areas, communes, shade, highlighted, className, children } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const homesText = useHomesText();
  const mapAreas = useMemo(() => {
    const byCode = new Map(communes.map((commune) => [commune.code, commune]));
    return areas.map((area) => {
      const commune = byCode.get(area.code);
      return mapArea(area, commune, shade, (facts) => {
        if (shade === "homes") return homesText(facts);
        return shade === "population"
          ? t("communes.population", { people: number(facts.population) })
          : t("communes.departures", { runs: number(facts.departuresPerWeekday) });
      });
    });
  }, [areas, communes, shade, homesText, t, number]);
  const greatest = Math.max(0, ...communes.map((commune) => figureOf(commune, shade) ?? 0));
  const isApproximate = areas.some((area) => area.source === "approximate");
  return (
    <MapView
      label={label}
      areas={mapAreas}
      highlighted={highlighted}
      className={className}
      legend={
        greatest > LEAST_TOLD
          ? { low: number(shade === "homes" ? LEAST_TOLD : 1), high: number(greatest) }
          : undefined
      }
      note={isApproximate ? t("communes.map.approximate") : t("communes.map.official")}
    >
      {children}
    </MapView>
  );
}

function figureOf(commune: CommuneFacts, shade: Shade): number | null {
  if (shade === "homes") return commune.homes;
  return shade === "population" ? commune.population : commune.departuresPerWeekday;
}

/** Colour goes by the square root where the capital has many times the figure of a middling commune. */
function mapArea(
  area: CommuneArea,
  commune: CommuneFacts | undefined,
  shade: Shade,
  textOf: (commune: CommuneFacts) => string,
): MapArea {
  const figure = commune ? figureOf(commune, shade) : null;
  return {
    id: area.code,
    name: area.name,
    value: figure === null ? null : shade === "homes" ? figure : Math.sqrt(figure),
    text: commune ? textOf(commune) : "",
    to: paths.commune(area.code),
    geometry: area.geometry,
    ...(commune && {
      labelAt: [commune.innerLon, commune.innerLat] as const,
      prominence: commune.population / 1_000_000,
    }),
  };
}
