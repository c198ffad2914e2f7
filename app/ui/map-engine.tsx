import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";
import type { Feature, FeatureCollection } from "geojson";
import {
  Map as MapLibre,
  NavigationControl,
  setWorkerUrl,
  type GeoJSONSource,
  type StyleSpecification,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

import { type Bounds, boundsOf, depthOf, depths, type MapArea, type MapPoint } from "./map-shapes";

/*
 * Loaded in the browser only, by `import()` after the page is shown: maplibre-gl is an ES module with a worker of its
 * own, which the bundler has to emit as a file (`?worker&url`); its pages need `worker-src 'self' blob:` and
 * `img-src data: blob:`.
 */
setWorkerUrl(workerUrl);

export interface MapTexts {
  title: string;
  zoomIn: string;
  zoomOut: string;
  gestureDesktop: string;
  gestureMac: string;
  gesturePhone: string;
  attribution: string;
}

export interface MapContent {
  areas: readonly MapArea[];
  points: readonly MapPoint[];
  highlighted: ReadonlySet<string>;
}

export interface MapOptions extends MapContent {
  container: HTMLElement;
  /** What is seen at first; everything when left out. */
  bounds?: Bounds;
  texts: MapTexts;
  styleUrl?: string;
}

export type MapEngine = MapLibre;

const shapes = "areas";

/** Milliseconds after which the map is shown as far as it is drawn. */
const longestDrawing = 8_000;

/**
 * Draws the map; resolves when everything is on the screen. Rejects where WebGL is missing or the page was left
 * meanwhile: the drawing stays then.
 */
export async function createMap(options: MapOptions): Promise<MapEngine> {
  const { container, texts, styleUrl } = options;
  const map = new MapLibre({
    container,
    style: styleUrl ?? emptyStyle,
    bounds: [...(options.bounds ?? boundsOf(options.areas, options.points))],
    fitBoundsOptions: { padding: 24, animate: false },
    attributionControl: { compact: true },
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: 17,
    fadeDuration: 0,
    locale: {
      "Map.Title": texts.title,
      "NavigationControl.ZoomIn": texts.zoomIn,
      "NavigationControl.ZoomOut": texts.zoomOut,
      "CooperativeGesturesHandler.WindowsHelpText": texts.gestureDesktop,
      "CooperativeGesturesHandler.MacHelpText": texts.gestureMac,
      "CooperativeGesturesHandler.MobileHelpText": texts.gesturePhone,
      "AttributionControl.ToggleAttribution": texts.attribution,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  await new Promise<void>((resolve, reject) => {
    void map.once("load", () => resolve());
    void map.once("error", ({ error }) => reject(new Error(error.message)));
  })
    .then(() => {
      // Colours can be read only on an element of the page.
      if (!container.isConnected) throw new Error("The page of the map was left.");
    })
    .catch((problem: unknown) => {
      map.remove();
      throw problem;
    });
  map.addSource(shapes, { type: "geojson", data: collectionOf(options), promoteId: "id" });
  map.addLayer({ id: "fill", type: "fill", source: shapes });
  map.addLayer({ id: "edge", type: "line", source: shapes });
  paintMap(map, styleUrl !== undefined);
  await Promise.race([map.once("idle"), wait(longestDrawing)]);
  return map;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Puts other areas or other highlights on a map that is already drawn. */
export function updateMap(map: MapEngine, content: MapContent): void {
  void map.getSource<GeoJSONSource>(shapes)?.setData(collectionOf(content));
}

/** Takes the colours from the tokens again, because the theme has changed. */
export function paintMap(map: MapEngine, overTiles: boolean): void {
  const color = tokenReader(map.getContainer());
  const action = color("--action");
  const edge = color("--line-strong");
  if (!overTiles) map.setPaintProperty("background", "background-color", color("--sunken"));
  map.setPaintProperty("fill", "fill-color", [
    "case",
    ["==", ["get", "depth"], 0],
    color("--surface"),
    action,
  ]);
  map.setPaintProperty("fill", "fill-opacity", [
    "case",
    ["==", ["get", "depth"], 0],
    overTiles ? 0 : 1,
    ["/", ["get", "depth"], overTiles ? depths * 1.6 : depths],
  ]);
  map.setPaintProperty("edge", "line-color", [
    "case",
    ["get", "highlighted"],
    color("--attention-ink"),
    edge,
  ]);
  map.setPaintProperty("edge", "line-width", ["case", ["get", "highlighted"], 3, 0.75]);
}

const emptyStyle: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [{ id: "background", type: "background" }],
};

function collectionOf({ areas, highlighted }: MapContent): FeatureCollection {
  const greatest = Math.max(0, ...areas.map((area) => area.value ?? 0));
  const features = areas.map((area): Feature => ({
    type: "Feature",
    geometry: area.geometry,
    properties: {
      id: area.id,
      depth: depthOf(area.value, greatest),
      highlighted: highlighted.has(area.id),
    },
  }));
  return { type: "FeatureCollection", features };
}

/** Resolves a token to a colour that WebGL understands; `light-dark()` needs an element to be resolved on. */
function tokenReader(container: HTMLElement): (token: string) => string {
  return (token) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${token})`;
    container.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
