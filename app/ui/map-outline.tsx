import { Link } from "@remix-run/react";
import clsx from "clsx";

import { type LabelBox, type LabelWish, placeLabels } from "./map-labels";
import { isCrowded, MapPin } from "./map-pin";
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
export function MapOutline({ areas, points, highlighted, bounds }: MapOutlineProps) {
  const projection = projectionOf(bounds ?? boundsOf(areas, points), 400, 12);
  const ratio = (projection.width / projection.height).toFixed(4);
  const greatest = Math.max(0, ...areas.map((area) => area.value ?? 0));
  const place = (x: number, y: number) => ({
    left: `${((100 * x) / projection.width).toFixed(2)}%`,
    top: `${((100 * y) / projection.height).toFixed(2)}%`,
  });
  const names = placedNames(areas, points, highlighted, projection);
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
        {names.map(({ id, name, x, y }) => (
          <span
            key={id}
            aria-hidden="true"
            style={place(x, y)}
            className="pointer-events-none absolute -translate-x-1/2 -translate-y-1/2 rounded-ui bg-surface/80 px-1 text-xs leading-4 font-medium whitespace-nowrap text-ink"
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
}

/** The pixels that the drawing is wide at the least, where its names must not touch: on a telephone. */
const LEAST_PIXELS = 300;
/** A name is a line of the smallest type; its letters are not measured on the server but taken to be this wide. */
const NAME = { letter: 6.8, around: 14, height: 20 };
const PIN_PIXELS = 28;

/** The names that fit side by side even on a small drawing, with their places in its units. */
function placedNames(
  areas: readonly MapArea[],
  points: readonly MapPoint[],
  highlighted: ReadonlySet<string>,
  projection: Projection,
): { id: string; name: string; x: number; y: number }[] {
  const scale = projection.width / LEAST_PIXELS;
  const wishes = areas.flatMap((area): LabelWish | [] => {
    const { x, y } = projection.point(...labelPosition(area));
    const width = (area.name.length * NAME.letter + NAME.around) * scale;
    const height = NAME.height * scale;
    const isInside =
      x >= width / 2 && x <= projection.width - width / 2 && y >= 0 && y <= projection.height;
    const weight = labelWeight(area, highlighted);
    return isInside ? { id: area.id, x, y, width, height, weight } : [];
  });
  const pins = points.map(({ longitude, latitude }): LabelBox => {
    const size = PIN_PIXELS * scale;
    return { ...projection.point(longitude, latitude), width: size, height: size };
  });
  const places = placeLabels(wishes, pins);
  return areas.flatMap(({ id, name }) => {
    const at = places.get(id);
    return at ? { id, name, ...at } : [];
  });
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
