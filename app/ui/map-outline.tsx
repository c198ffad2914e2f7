import { Link } from "@remix-run/react";
import clsx from "clsx";
import { memo, type RefObject, useEffect, useRef, useState } from "react";

import { type LabelBox, type LabelWish, nameStyles, placeLabels } from "./map-labels";
import { isCrowded, MapPin, pinSize } from "./map-pin";
import {
  type Bounds,
  boundsOf,
  depthOf,
  labelPosition,
  labelWeight,
  pathOf,
  projectionOf,
  type MapArea,
  type MapPoint,
  type Projection,
} from "./map-shapes";

export interface MapOutlineProps {
  areas: readonly MapArea[];
  points: readonly MapPoint[];
  highlighted: ReadonlySet<string>;
  /** What is seen; everything when left out. */
  bounds?: Bounds;
}

/** The fills of the depths of colour; 0 is "no figure". */
export const depthFills = [
  "fill-surface",
  "fill-action/20",
  "fill-action/40",
  "fill-action/60",
  "fill-action/80",
  "fill-action",
];

/** The map as a drawing made on the server: what shows without JavaScript, without WebGL, while loading and on paper. */
export const MapOutline = memo(function MapOutline(props: MapOutlineProps) {
  const { areas, points, highlighted, bounds } = props;
  const projection = projectionOf(bounds ?? boundsOf(areas, points), 400, 12);
  const ratio = (projection.width / projection.height).toFixed(4);
  const greatest = Math.max(0, ...areas.map((area) => area.value ?? 0));
  const place = (x: number, y: number) => ({
    left: `${((100 * x) / projection.width).toFixed(2)}%`,
    top: `${((100 * y) / projection.height).toFixed(2)}%`,
  });
  const box = useRef<HTMLDivElement>(null);
  const pixels =
    useWidth(box) ?? Math.min(LEAST.width, LEAST.height * (projection.width / projection.height));
  const names = placedNames({ areas, points, highlighted }, projection, pixels);
  return (
    <div className="absolute inset-0 grid place-items-center [container-type:size]">
      <div
        ref={box}
        className="relative"
        style={{ width: `min(100cqw, 100cqh * ${ratio})`, aspectRatio: ratio }}
      >
        <svg
          viewBox={`0 0 ${projection.width} ${projection.height.toFixed(0)}`}
          className="size-full overflow-visible"
          aria-hidden="true"
        >
          {areas.map((area) => (
            <AreaShape
              key={area.id}
              area={area}
              projection={projection}
              depth={depthOf(area.value, greatest)}
              isHighlighted={highlighted.has(area.id)}
            />
          ))}
        </svg>
        {names.map(({ id, name, x, y }) => (
          <span
            key={id}
            aria-hidden="true"
            style={place(x, y)}
            className={clsx(nameStyles, "pointer-events-none -translate-x-1/2 -translate-y-1/2")}
          >
            {name}
          </span>
        ))}
        {points.map((point) => {
          const { x, y } = projection.point(point.longitude, point.latitude);
          return (
            <MapPin
              key={point.id}
              point={point}
              isHighlighted={highlighted.has(point.id)}
              isCrowded={isCrowded(points)}
              style={place(x, y)}
            />
          );
        })}
      </div>
    </div>
  );
});

/** The pixels a map has at the least; its drawing is as large as fits into them. */
const LEAST = { width: 300, height: 250 };
/** A name is a line of the smallest type; its letters are not measured on the server but taken to be this wide. */
const NAME = { letter: 6.8, around: 14, height: 20 };

/** The names that fit side by side on a drawing of so many pixels, with their places in its own units. */
function placedNames(
  { areas, points, highlighted }: Omit<MapOutlineProps, "bounds">,
  projection: Projection,
  pixels: number,
): { id: string; name: string; x: number; y: number }[] {
  const scale = pixels / projection.width;
  const bottom = projection.height * scale - NAME.height / 2;
  const pixelOf = (longitude: number, latitude: number) => {
    const { x, y } = projection.point(longitude, latitude);
    return { x: x * scale, y: y * scale };
  };
  const wishes = areas.flatMap((area): LabelWish | [] => {
    const { x, y } = pixelOf(...labelPosition(area));
    const width = area.name.length * NAME.letter + NAME.around;
    const isInside = x >= width / 2 && x <= pixels - width / 2 && y >= 0 && y <= bottom;
    const weight = labelWeight(area, highlighted);
    return isInside ? { id: area.id, x, y, width, height: NAME.height, weight } : [];
  });
  const pins = points.map((point): LabelBox => {
    const size = pinSize(highlighted.has(point.id), isCrowded(points));
    return { ...pixelOf(point.longitude, point.latitude), width: size, height: size };
  });
  const places = placeLabels(wishes, pins);
  return areas.flatMap(({ id, name }) => {
    const at = places.get(id);
    const isInside = at && at.y >= NAME.height / 2 && at.y <= bottom;
    return isInside ? { id, name, x: at.x / scale, y: at.y / scale } : [];
  });
}

/** The width of an element in pixels; null on the server and while it is not shown. */
function useWidth(box: RefObject<HTMLElement>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || null));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

function AreaShape(props: {
  area: MapArea;
  projection: Projection;
  depth: number;
  isHighlighted: boolean;
}) {
  const { area, projection, depth, isHighlighted } = props;
  const shape = (
    <path
      d={pathOf(area.geometry, projection)}
      className={clsx(
        depthFills[depth],
        isHighlighted ? "stroke-attention-ink" : "stroke-line-strong",
      )}
      strokeWidth={isHighlighted ? 2.5 : 0.75}
    >
      <title>{`${area.name} · ${area.text}`}</title>
    </path>
  );
  return area.to ? (
    <Link to={area.to} tabIndex={-1}>
      {shape}
    </Link>
  ) : (
    shape
  );
}
