import { useNavigate } from "@remix-run/react";
import clsx from "clsx";
import { Move } from "lucide-react";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { Button } from "./button";
import type { DotGroup, MapSight } from "./map-dots";
import { MapDotsOverlay, type MapDotsOverlayProps } from "./map-dots-overlay";
import type { MapEngine } from "./map-engine";
import { depthFills, MapOutline } from "./map-outline";
import { MapOverlay } from "./map-overlay";
import { type Bounds, depthOf, depths, type MapArea, type MapPoint } from "./map-shapes";
import { useHydrated } from "./use-hydrated";
import { useMapEngine } from "./use-map-engine";

export interface MapViewProps {
  /** Names the map, e.g. "Open dwellings by commune". */
  label: string;
  areas?: readonly MapArea[];
  points?: readonly MapPoint[];
  /** Ids of areas and points that are the subject of the page. */
  highlighted?: readonly string[];
  /** Words for the two ends of the colours, formatted, e.g. "1" and "12 dwellings". Shown when areas carry values. */
  legend?: { low: string; high: string };
  /** Source and date of the shapes, e.g. that areas are approximated. */
  note?: ReactNode;
  /** A MapLibre style with its tiles. Without it nothing is fetched from elsewhere. */
  styleUrl?: string;
  /** What is seen at first; all areas and points when left out. */
  bounds?: Bounds;
  /** So many points that near ones are drawn as one bubble; they appear where the map can move. */
  dots?: Omit<MapDotsOverlayProps, "map" | "onColours" | "onGroups">;
  /** Told what is seen, first when the map stands and after every move. Must stay the same function. */
  onSight?: (sight: MapSight) => void;
  /** Lies over the lower edge of the map, e.g. what was chosen on it. */
  over?: ReactNode;
  /** Height of the map; the list below or beside it has its own. */
  className?: string;
  /** The same content with the same links, as a list or table. Not optional: a map is never the only way. */
  children: ReactNode;
}

const none: readonly never[] = [];

/**
 * A map that begins as a drawing in the page and, where the browser can, becomes one that moves: at once where dots or a
 * base map are to be seen, which the drawing has not, else when somebody turns to it, so that nobody who only reads the
 * page waits for a large library. Two fingers or Ctrl and the wheel move it, so that it never catches a person who scrolls
 * past.
 */
export function MapView(props: MapViewProps) {
  const { label, areas = none, points = none, legend, note, styleUrl, bounds } = props;
  const { className, children, dots, onSight, over } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const isHydrated = useHydrated();
  const [isWanted, setWanted] = useState(Boolean(dots ?? onSight ?? styleUrl));
  const want = () => setWanted(true);
  const highlightedKey = (props.highlighted ?? none).join("\n");
  const highlighted = useMemo(() => new Set(highlightedKey.split("\n")), [highlightedKey]);
  const content = { areas, points, highlighted };
  const [map, hasFailed] = useMapEngine(box, { ...content, isWanted, label, styleUrl, bounds });

  useEffect(() => {
    if (!map) return;
    const open = map.on("click", "fill", ({ features }) => {
      const to = areas.find((area) => area.id === features?.[0]?.id)?.to;
      if (to) navigate(to);
    });
    return () => open.unsubscribe();
  }, [map, areas, navigate]);

  useSight(map, onSight);
  const [groups, setGroups] = useState<readonly DotGroup[]>(none);

  return (
    <figure aria-label={label} className="space-y-3">
      <div
        className={clsx(
          "relative isolate overflow-hidden rounded-ui border border-line bg-sunken",
          className ?? "h-80 lg:h-112",
        )}
        onPointerEnter={want}
      >
        <div className={clsx(map && "hidden print:block")}>
          <MapOutline areas={areas} points={points} highlighted={highlighted} bounds={bounds} />
        </div>
        <div className={clsx("absolute inset-0", map ? "no-print" : "invisible")}>
          <div ref={box} className="absolute! inset-0" />
        </div>
        {isHydrated && !map && !hasFailed ? (
          <StartButton isStarting={isWanted} onStart={want} />
        ) : null}
        {map ? (
          <MapOverlay
            map={map}
            areas={areas}
            points={points}
            highlighted={highlighted}
            groups={groups}
          />
        ) : null}
        {map && dots ? (
          <MapDotsOverlay
            map={map}
            {...dots}
            onColours={areas.some(({ value }) => value !== null)}
            onGroups={setGroups}
          />
        ) : null}
        {over ? <div className="absolute inset-x-2 bottom-2 z-20">{over}</div> : null}
      </div>
      {legend || note ? (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm text-ink-soft">
          {legend ? <Legend {...legend} /> : null}
          {note ? <div>{note}</div> : null}
        </div>
      ) : null}
      <figcaption className="sr-only">{t("shell.map.asList")}</figcaption>
      {children}
    </figure>
  );
}

function StartButton({ isStarting, onStart }: { isStarting: boolean; onStart: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      size="small"
      aria-label={t("shell.map.start")}
      title={t("shell.map.start")}
      aria-disabled={isStarting || undefined}
      onClick={onStart}
      data-map-start=""
      className="no-print absolute! top-2.5 right-2.5"
    >
      <Move aria-hidden="true" className="size-4" />
    </Button>
  );
}

/** Tells what is seen of the map. */
function useSight(map: MapEngine | null, onSight: ((sight: MapSight) => void) | undefined) {
  useEffect(() => {
    if (!map || !onSight) return;
    const tell = () => {
      const bounds = map.getBounds();
      onSight({
        bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
        zoom: map.getZoom(),
      });
    };
    tell();
    const moved = map.on("moveend", tell);
    return () => moved.unsubscribe();
  }, [map, onSight]);
}

function Legend({ low, high }: { low: string; high: string }) {
  return (
    <div className="figures flex items-center gap-2">
      <span>{low}</span>
      <svg aria-hidden="true" viewBox={`0 0 ${depths * 20} 12`} className="h-3 w-25">
        {Array.from({ length: depths }, (_, index) => (
          <rect
            key={index}
            x={index * 20}
            width="20"
            height="12"
            strokeWidth="0.75"
            className={clsx("stroke-line-strong", depthFills[depthOf(index + 1, depths)])}
          />
        ))}
      </svg>
      <span>{high}</span>
    </div>
  );
}
