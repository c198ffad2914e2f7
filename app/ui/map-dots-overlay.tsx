import clsx from "clsx";
import { House } from "lucide-react";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";

import { useFormat } from "~/i18n/use-format";

import { bubbleSize, type DotGroup, isSingle, type MapDot } from "./map-dots";
import type { MapEngine } from "./map-engine";
import { useMapDots } from "./use-map-dots";

export interface MapDotsOverlayProps {
  map: MapEngine;
  dots: readonly MapDot[];
  /** Whether the areas below carry colours, from which the signs have to stand out. */
  onColours: boolean;
  /** Ids of the dots whose facts are shown. */
  chosen: readonly string[];
  /** What a bubble is called, e.g. "12 dwellings: come nearer". */
  bubbleName: (count: number) => string;
  onChoose: (ids: readonly string[]) => void;
  /** Told what stands on the map, for the names to keep off it. */
  onGroups: (groups: readonly DotGroup[]) => void;
}

/** Dots and bubbles over the canvas, as buttons: a bubble brings nearer what it holds, a dot is chosen. */
export function MapDotsOverlay(props: MapDotsOverlayProps) {
  const { map, dots, onColours, chosen, bubbleName, onChoose, onGroups } = props;
  const { number } = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const { groups, open } = useMapDots(map, dots);
  const names = useMemo(() => new Map(dots.map(({ id, name }) => [id, name])), [dots]);
  const isKeyboard = useRef(false);
  useEffect(() => onGroups(groups), [groups, onGroups]);

  useLayoutEffect(() => {
    const place = () => {
      for (const group of groups) {
        const element = box.current?.querySelector<HTMLElement>(`[data-group="${group.key}"]`);
        if (!element) continue;
        const { x, y } = map.project([group.longitude, group.latitude]);
        element.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
      }
    };
    place();
    const moving = map.on("move", place);
    return () => moving.unsubscribe();
  }, [map, groups]);

  // A bubble opened by keyboard is gone once its dots stand apart: the focus goes to what came in its place.
  useEffect(() => {
    if (!isKeyboard.current || box.current?.contains(document.activeElement)) return;
    const middle = map.getCenter();
    const distance = ({ longitude, latitude }: DotGroup) =>
      Math.hypot(longitude - middle.lng, latitude - middle.lat);
    const [nearest] = [...groups].sort((one, two) => distance(one) - distance(two));
    if (!nearest || map.isMoving()) return;
    isKeyboard.current = false;
    box.current?.querySelector<HTMLElement>(`[data-group="${nearest.key}"]`)?.focus();
  }, [map, groups]);

  // What was chosen is put away: the focus goes back to where it was chosen.
  const pressed = useRef<string | null>(null);
  useEffect(() => {
    if (chosen.length > 0 || pressed.current === null) return;
    const key = pressed.current;
    pressed.current = null;
    if (document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>(`[data-group="${key}"]`)?.focus();
  }, [chosen]);

  const press = async (group: DotGroup, byKeyboard: boolean) => {
    isKeyboard.current = byKeyboard;
    const ids = await open(group);
    if (ids.length === 0) return;
    pressed.current = group.key;
    onChoose(ids);
  };

  return (
    <div ref={box} className="pointer-events-none absolute inset-0 overflow-hidden">
      {groups.map((group) => {
        const isDot = isSingle(group);
        const isChosen = group.dotId !== null && chosen.includes(group.dotId);
        const name = isDot ? names.get(group.dotId ?? "") : bubbleName(group.count);
        const size = bubbleSize(group.count);
        return (
          <button
            key={group.key}
            type="button"
            data-group={group.key}
            aria-label={name}
            aria-pressed={isDot ? isChosen : undefined}
            title={name}
            style={{ width: size, height: size }}
            onClick={(event) => void press(group, event.detail === 0)}
            className={clsx(
              "figures pointer-events-auto absolute top-0 left-0 grid place-items-center rounded-full border-2 border-surface text-xs font-semibold",
              isChosen
                ? "z-10 bg-attention-ink text-surface shadow-float"
                : "hover:z-10 hover:bg-action-strong hover:text-on-action",
              !isChosen && (onColours ? "bg-ink text-surface" : "bg-action text-on-action"),
            )}
          >
            {isDot ? <House aria-hidden="true" className="size-4" /> : number(group.count)}
          </button>
        );
      })}
    </div>
  );
}
