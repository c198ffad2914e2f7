import { useMemo } from "react";

import { useTranslation } from "~/i18n/use-translation";
import type { CommuneArea } from "~/modules/communes/commune-area";
import { Disclosure } from "~/ui/disclosure";
import type { MapPoint } from "~/ui/map-shapes";
import { MapView } from "~/ui/map-view";

export interface DeskMapProps {
  label: string;
  areas: readonly (CommuneArea & { count: number })[];
  points: readonly MapPoint[];
  /** Ids of the areas and points in question. */
  highlighted: readonly string[];
  /** The figure of an area in words. */
  wordsOf: (count: number) => string;
}

/** Where the dwellings in question lie, and the same as a list. */
export function DeskMap({ label, areas, points, highlighted, wordsOf }: DeskMapProps) {
  const { t } = useTranslation();
  const isApproximate = areas.some(({ source }) => source === "approximate");
  const mapAreas = useMemo(
    () =>
      areas.map((area) => ({
        id: area.code,
        name: area.name,
        value: area.count,
        text: wordsOf(area.count),
        geometry: area.geometry,
      })),
    [areas, wordsOf],
  );
  const most = areas
    .filter(({ count, code }) => count > 0 || highlighted.includes(code))
    .sort((one, two) => two.count - one.count);
  return (
    <MapView
      label={label}
      areas={mapAreas}
      points={points}
      highlighted={highlighted}
      note={isApproximate ? t("communes.map.approximate") : t("communes.map.official")}
      className="h-72 xl:h-96"
    >
      <Disclosure summary={t("matching.map.list")} open className="text-sm">
        <ul className="divide-y divide-line">
          {most.map((area) => (
            <li key={area.code} className="flex justify-between gap-4 py-1">
              <span className={highlighted.includes(area.code) ? "font-semibold" : undefined}>
                {area.name}
              </span>
              <span className="figures text-ink-soft">{wordsOf(area.count)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </MapView>
  );
}
