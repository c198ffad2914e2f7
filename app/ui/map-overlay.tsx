import { useEffect, useRef } from "react";

import { bubbleSize, type DotGroup } from "./map-dots";
import type { MapEngine } from "./map-engine";
import { nameStyles, placeLabels, type LabelBox } from "./map-labels";
import { isCrowded, MapPin } from "./map-pin";
import { labelPosition, labelWeight, type MapArea, type MapPoint } from "./map-shapes";

export interface MapOverlayProps {
  map: MapEngine;
  areas: readonly MapArea[];
  points: readonly MapPoint[];
  highlighted: ReadonlySet<string>;
  /** What else stands on the map; names keep off it. */
  groups?: readonly DotGroup[];
}

const noGroups: readonly DotGroup[] = [];

/** Names and points over the canvas, as ordinary elements that follow the map. */
export function MapOverlay(props: MapOverlayProps) {
  const { map, areas, points, highlighted, groups = noGroups } = props;
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const place = () => {
      if (!box.current) return;
      const pins = movePins(box.current, map, points);
      const bubbles = groups.map((group) => bubbleBox(map, group));
      moveNames(box.current, map, { areas, highlighted, pins: [...pins, ...bubbles] });
    };
    place();
    map.on("move", place);
    map.on("resize", place);
    return () => {
      map.off("move", place);
      map.off("resize", place);
    };
  }, [map, areas, points, highlighted, groups]);

  return (
    <div ref={box} className="pointer-events-none absolute inset-0 overflow-hidden">
      {areas.map((area) => (
        <span key={area.id} data-label={area.id} aria-hidden="true" className={nameStyles}>
          {area.name}
        </span>
      ))}
      {points.map((point) => (
        <MapPin
          key={point.id}
          point={point}
          isHighlighted={highlighted.has(point.id)}
          isCrowded={isCrowded(points)}
        />
      ))}
    </div>
  );
}

function bubbleBox(map: MapEngine, { longitude, latitude, count }: DotGroup): LabelBox {
  const size = bubbleSize(count);
  return { ...map.project([longitude, latitude]), width: size, height: size };
}

function movePins(box: HTMLElement, map: MapEngine, points: readonly MapPoint[]): LabelBox[] {
  return points.flatMap((point) => {
    const element = box.querySelector<HTMLElement>(`[data-point="${CSS.escape(point.id)}"]`);
    if (!element) return [];
    const { x, y } = map.project([point.longitude, point.latitude]);
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
    return { x, y, width: element.offsetWidth, height: element.offsetHeight };
  });
}

function moveNames(
  box: HTMLElement,
  map: MapEngine,
  content: { areas: readonly MapArea[]; highlighted: ReadonlySet<string>; pins: LabelBox[] },
): void {
  const elements = new Map(
    [...box.querySelectorAll<HTMLElement>("[data-label]")].map((element) => [
      element.dataset["label"] ?? "",
      element,
    ]),
  );
  const wishes = content.areas.flatMap((area) => {
    const element = elements.get(area.id);
    if (!element) return [];
    const [longitude, latitude] = labelPosition(area);
    const { x, y } = map.project([longitude, latitude]);
    const weight = labelWeight(area, content.highlighted);
    const { offsetWidth: width, offsetHeight: height } = element;
    return [{ id: area.id, x, y, width: width + 6, height: height + 4, weight }];
  });
  const places = placeLabels(wishes, content.pins);
  for (const [id, element] of elements) {
    const place = places.get(id);
    element.style.visibility = place ? "visible" : "hidden";
    if (!place) continue;
    const left = place.x - element.offsetWidth / 2;
    const top = place.y - element.offsetHeight / 2;
    element.style.transform = `translate(${left}px, ${top}px)`;
  }
}
