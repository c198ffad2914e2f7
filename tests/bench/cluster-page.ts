import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

import { dotSource, type MapDot } from "~/ui/map-dots";

/* The page that cluster-source.bench.ts opens: a map with nothing on it, to which dots are given as the product gives them. */

setWorkerUrl(workerUrl);

/** Spread over the country, the same at every run. */
function dotsOf(count: number): MapDot[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `dot-${index}`,
    name: "",
    longitude: 5.8 + ((index * 0.618_034) % 1) * 0.7,
    latitude: 49.45 + ((index * 0.414_214) % 1) * 0.7,
    count: 1,
  }));
}

/**
 * Milliseconds from giving the dots to the map: until the source has clustered them, and until the bubbles of what is seen
 * can be read from it, after a picture or two.
 */
async function measureClusters(count: number): Promise<{ built: number; read: number }> {
  const container = document.createElement("div");
  container.style.cssText = "width: 800px; height: 640px";
  document.body.append(container);
  const map = new MapLibre({
    container,
    style: { version: 8, sources: {}, layers: [] },
    bounds: [5.7, 49.4, 6.6, 50.2],
    fadeDuration: 0,
  });
  await map.once("load");
  const dots = dotsOf(count);
  const start = performance.now();
  map.addSource("dots", dotSource(dots));
  map.addLayer({ id: "dots", type: "circle", source: "dots", paint: { "circle-opacity": 0 } });
  let built = NaN;
  await new Promise<void>((resolve) => {
    map.on("sourcedata", ({ sourceId, sourceDataType }) => {
      if (sourceId === "dots" && sourceDataType === "content") built = performance.now() - start;
      if (map.isSourceLoaded("dots") && map.querySourceFeatures("dots").length > 0) resolve();
    });
  });
  const read = performance.now() - start;
  map.remove();
  container.remove();
  return { built, read };
}

Object.assign(window, { measureClusters });
