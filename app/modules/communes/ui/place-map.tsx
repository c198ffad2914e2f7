import { useMemo, type ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { type Bounds, boundsOf, type MapArea, type MapPoint } from "~/ui/map-shapes";
import { MapView } from "~/ui/map-view";

import { plainArea } from "../commune-area";
import { useCommuneAreas } from "./use-commune-areas";

export interface PlaceMapProps {
  label: string;
  /** Codes of the communes in question, and of those around them. */
  subjects: readonly string[];
  near: readonly string[];
  points?: readonly MapPoint[];
  /** Ids of points that are the subject of the page, besides the communes in question. */
  highlighted?: readonly string[];
  /** What is seen at first; the communes in question and those around them when left out. */
  bounds?: Bounds;
  styleUrl?: string;
  /** The same places as a list. */
  children: ReactNode;
}

/** Depths of colour: the communes in question stand out of those around them, and those of all others. */
const SUBJECT = 5;
const NEAR = 1;
const none: readonly never[] = [];

/** Some communes and those around them, on the map of the country. */
export function PlaceMap(props: PlaceMapProps) {
  const { label, subjects, near, points = none, highlighted = none, styleUrl, children } = props;
  const { t } = useTranslation();
  const areas = useCommuneAreas();
  const [subjectKey, nearKey] = [subjects.join(" "), near.join(" ")];
  const shown = useMemo(() => {
    const [inQuestion, around] = [subjectKey.split(" "), nearKey.split(" ")];
    return areas.map((area): MapArea => {
      const isSubject = inQuestion.includes(area.code);
      if (!isSubject && !around.includes(area.code)) return plainArea(area);
      return {
        ...plainArea(area),
        value: isSubject ? SUBJECT : NEAR,
        text: t(isSubject ? "communes.map.inQuestion" : "communes.map.neighbour"),
      };
    });
  }, [areas, subjectKey, nearKey, t]);
  const inSight = shown.filter(({ value }) => value !== null);
  return (
    <MapView
      key={`${areas.length} ${subjectKey}`}
      label={label}
      areas={shown}
      points={points}
      highlighted={[...subjects, ...highlighted]}
      bounds={props.bounds ?? (inSight.length > 0 ? boundsOf(inSight, points) : undefined)}
      styleUrl={styleUrl}
      className="h-64"
      note={
        areas.some((area) => area.source === "approximate")
          ? t("communes.map.approximate")
          : undefined
      }
    >
      {children}
    </MapView>
  );
}
