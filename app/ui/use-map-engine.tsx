import { useEffect, useRef, useState, type RefObject } from "react";

import { useTranslation } from "~/i18n/use-translation";

import type { MapContent, MapEngine } from "./map-engine";
import type { Bounds } from "./map-shapes";

export interface MapEngineOptions extends MapContent {
  /** False while the drawing is enough. */
  isWanted: boolean;
  label: string;
  styleUrl?: string;
  /** What is seen at first; everything when left out. */
  bounds?: Bounds;
}

/**
 * Loads the map library once it is wanted and draws into the box.
 *
 * @returns the map, null until it stands; and whether it cannot (no WebGL, no network), so that the drawing stays.
 */
export function useMapEngine(
  box: RefObject<HTMLElement>,
  options: MapEngineOptions,
): [map: MapEngine | null, hasFailed: boolean] {
  const { t } = useTranslation();
  const { isWanted, label, areas, points, highlighted, styleUrl, bounds } = options;
  const [map, setMap] = useState<MapEngine | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const content = useRef<MapContent>({ areas, points, highlighted });
  const start = useRef(bounds);

  useEffect(() => {
    content.current = { areas, points, highlighted };
    if (map) void import("./map-engine").then(({ updateMap }) => updateMap(map, content.current));
  }, [map, areas, points, highlighted]);

  useEffect(() => {
    if (!isWanted) return;
    const texts = {
      title: label,
      zoomIn: t("shell.map.zoomIn"),
      zoomOut: t("shell.map.zoomOut"),
      gestureDesktop: t("shell.map.gestureDesktop"),
      gestureMac: t("shell.map.gestureMac"),
      gesturePhone: t("shell.map.gesturePhone"),
      attribution: t("shell.map.attribution"),
    };
    const gone = new AbortController();
    const isGone = () => gone.signal.aborted;
    const draw = async (container: HTMLElement) => {
      const { createMap, paintMap } = await import("./map-engine");
      if (isGone()) return;
      const drawn = await createMap({
        container,
        texts,
        styleUrl,
        bounds: start.current,
        ...content.current,
      });
      if (isGone()) {
        drawn.remove();
        return;
      }
      const theme = window.matchMedia("(prefers-color-scheme: dark)");
      const repaint = () => paintMap(drawn, styleUrl !== undefined);
      theme.addEventListener("change", repaint, { signal: gone.signal });
      gone.signal.addEventListener("abort", () => drawn.remove());
      setMap(drawn);
    };
    if (box.current) {
      draw(box.current).catch(() => {
        if (!isGone()) setFailed(true);
      });
    }
    return () => {
      gone.abort();
      setMap(null);
      setFailed(false);
    };
  }, [box, isWanted, label, styleUrl, t]);

  return [map, hasFailed];
}
