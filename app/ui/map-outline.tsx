import { Link } from "@remix-run/react";
import clsx from "clsx";

import { isCrowded, MapPin } from "./map-pin";
import {
  type Bounds,
  boundsOf,
  depthOf,
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
export function MapOutline({ areas, points, highlighted, bounds }: MapOutlineProps) {
  const projection = projectionOf(bounds ?? boundsOf(areas, points), 400, 12);
  const ratio = (projection.width / projection.height).toFixed(4);
  const greatest = Math.max(0, ...areas.map((area) => area.value ?? 0));
  return (
    <div className="absolute inset-0 grid place-items-center [container-type:size]">
      <div
        className="relative"
        style={{ width: `min(100cqw, 100cqh * ${ratio})`, aspectRatio: ratio }}
      >
        <svg
          viewBox={`0 0 ${projection.width} ${projection.height.toFixed(0)}`}
          className="size-full"
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
        {points.map((point) => {
          const { x, y } = projection.point(point.longitude, point.latitude);
          return (
            <MapPin
              key={point.id}
              point={point}
              isHighlighted={highlighted.has(point.id)}
              isCrowded={isCrowded(points)}
              style={{
                left: `${((100 * x) / projection.width).toFixed(2)}%`,
                top: `${((100 * y) / projection.height).toFixed(2)}%`,
              }}
            />
          );
        })}
      </div>
    </div>
  );
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
