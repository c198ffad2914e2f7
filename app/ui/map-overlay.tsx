import { useEffect, useRef } from "react";

import type { MapEngine } from "./map-engine";
import { chooseLabels } from "./map-labels";
import { MapPin } from "./map-pin";
import { labelPosition, type MapArea, type MapPoint } from "./map-shapes";

export interface MapOverlayProps {
  map: MapEngine;
  areas: readonly MapArea[];
  points: readonly MapPoint[];
  highlighted: ReadonlySet<string>;
}

/** Names and points over the canvas, as ordinary elements that follow the map. */
export function MapOverlay({ map, areas, points, highlighted }: MapOverlayProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const place = () => {
      if (!box.current) return;
      placePoints(box.current, map, points);
      placeLabels(box.current, map, areas, highlighted);
    };
    place();
    map.on("move", place);
    map.on("resize", place);
    return () => {
      map.off("move", place);
      map.off("resize", place);
    };
  }, [map, areas, points, highlighted]);

  return (
    <div ref={box} className="pointer-events-none absolute inset-0 overflow-hidden">
      {areas.map((area) => (
        <span
          key={area.id}
          data-label={area.id}
          aria-hidden="true"
          className="absolute rounded-ui bg-surface/80 px-1 text-xs leading-4 font-medium whitespace-nowrap text-ink"
        >
          {area.name}
        </span>
      ))}
      {points.map((point) => (
        <MapPin key={point.id} point={point} isHighlighted={highlighted.has(point.id)} />
      ))}
    </div>
  );
}

function placePoints(box: HTMLElement, map: MapEngine, points: readonly MapPoint[]): void {
  for (const point of points) {
    const element = box.querySelector<HTMLElement>(`[data-point="${CSS.escape(point.id)}"]`);
    if (!element) continue;
    const { x, y } = map.project([point.longitude, point.latitude]);
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  }
}

function placeLabels(
  box: HTMLElement,
  map: MapEngine,
  areas: readonly MapArea[],
  highlighted: ReadonlySet<string>,
): void {
  const elements = new Map(
    [...box.querySelectorAll<HTMLElement>("[data-label]")].map((element) => [
      element.dataset["label"] ?? "",
      element,
    ]),
  );
  const wishes = areas.flatMap((area) => {
    const element = elements.get(area.id);
    if (!element) return [];
    const [longitude, latitude] = labelPosition(area);
    const { x, y } = map.project([longitude, latitude]);
    const weight = highlighted.has(area.id) ? Infinity : (area.value ?? 0);
    const { offsetWidth: width, offsetHeight: height } = element;
    return [{ id: area.id, x, y, width: width + 8, height: height + 6, weight }];
  });
  const shown = chooseLabels(wishes);
  for (const { id, x, y, width, height } of wishes) {
    const element = elements.get(id);
    if (!element) continue;
    element.style.transform = `translate(${x - (width - 8) / 2}px, ${y - (height - 6) / 2}px)`;
    element.style.visibility = shown.has(id) ? "visible" : "hidden";
  }
}
