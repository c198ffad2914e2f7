import { Link } from "@remix-run/react";
import clsx from "clsx";
import { Building2, House, MapPin as PlaceSign, TrainFront, type LucideIcon } from "lucide-react";
import type { CSSProperties } from "react";

import type { MapPoint, MapPointKind } from "./map-shapes";

const icons: Record<MapPointKind, LucideIcon> = {
  dwelling: House,
  place: PlaceSign,
  station: TrainFront,
  office: Building2,
};

/** Whether so many points stand on one map that full signs would hide it and each other. */
export function isCrowded(points: readonly MapPoint[]): boolean {
  return points.length > 40;
}

/** The pixels across a pin. */
export function pinSize(isHighlighted: boolean, crowded: boolean): number {
  if (isHighlighted) return 36;
  return crowded ? 20 : 28;
}

export interface MapPinProps {
  point: MapPoint;
  isHighlighted: boolean;
  /** One of very many: smaller, and left out of the tab order, because the list beside the map has them all. */
  isCrowded: boolean;
  style?: CSSProperties;
}

/** A point on the map: a sign per kind, its name on pointing and for screen readers, its page behind it. */
export function MapPin({ point, isHighlighted, isCrowded: crowded, style }: MapPinProps) {
  const Icon = icons[point.kind];
  const size = pinSize(isHighlighted, crowded);
  const box = { ...style, width: size, height: size };
  const look = clsx(
    "pointer-events-auto absolute grid -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full border-2",
    isHighlighted
      ? "z-10 border-surface bg-attention-ink text-surface shadow-float"
      : "border-surface bg-action text-on-action hover:z-10 hover:bg-action-strong",
    !isHighlighted && crowded && "[&_svg]:size-2.5",
  );
  const content = (
    <>
      <Icon aria-hidden="true" className="size-4" />
      <span className="sr-only">{point.name}</span>
    </>
  );
  return point.to ? (
    <Link
      to={point.to}
      tabIndex={crowded ? -1 : undefined}
      aria-hidden={crowded || undefined}
      data-point={point.id}
      title={point.name}
      style={box}
      className={look}
    >
      {content}
    </Link>
  ) : (
    <span data-point={point.id} title={point.name} style={box} className={look}>
      {content}
    </span>
  );
}
