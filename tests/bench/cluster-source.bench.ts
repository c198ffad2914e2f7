import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { type Browser, chromium } from "playwright-core";
import { build, preview } from "vite";

import { DWELLINGS_AT_ONCE } from "~/modules/properties/offer-map";

import type { Bench, BenchLine } from "./bench";
import { chromiumPath } from "../setup/environment";

/** As many as there may be offers. The product gives a map fewer: beyond {@link DWELLINGS_AT_ONCE}, counts by cell. */
const MANY = 20_000;
const RUNS = 9;
const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ...["--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
];

/** Builds the page with the library and its worker as files, as the product is built, and serves it. */
async function servePage(folder: string) {
  const page = resolve("tests/bench/cluster-page.ts");
  await writeFile(
    join(folder, "index.html"),
    `<!doctype html><script type="module" src="${page}"></script>`,
  );
  const outDir = join(folder, "built");
  const shared = { configFile: false, root: folder, logLevel: "silent" } as const;
  await build({
    ...shared,
    resolve: {
      alias: { "~": resolve("app"), "maplibre-gl": resolve("node_modules/maplibre-gl") },
    },
    worker: { format: "es" },
    build: { outDir, target: "es2022" },
  });
  return preview({ ...shared, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
}

interface Run {
  built: number;
  read: number;
}

interface Measured {
  /** Milliseconds of each run. */
  runs: Run[];
  /** Milliseconds of the processor a run took in the page and its workers; other programs do not lengthen it. */
  processor: number;
}

async function measureIn(browser: Browser, url: string, dots: number): Promise<Measured> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction("window.measureClusters");
  const run = () => page.evaluate<Run>(`window.measureClusters(${dots})`);
  await run();
  const before = await processorSeconds(browser);
  const runs: Run[] = [];
  for (let count = 0; count < RUNS; count++) runs.push(await run());
  const seconds = (await processorSeconds(browser)) - before;
  await page.close();
  return { runs, processor: (seconds * 1_000) / RUNS };
}

/** What the pages of the browser have taken of the processor so far. */
async function processorSeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo
    .filter(({ type }) => type === "renderer")
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

function linesOf(what: string, { runs, processor }: Measured, atMost?: number): BenchLine[] {
  const inOrder = (key: keyof Run) => runs.map((run) => run[key]).sort((one, two) => one - two);
  const [built, read] = [inOrder("built"), inOrder("read")];
  const middle = Math.floor(RUNS / 2);
  return [
    {
      what: `${what}, clustered, median`,
      value: built[middle] ?? NaN,
      unit: "ms",
      ...(atMost && { atMost }),
    },
    { what: `${what}, clustered, the quickest`, value: built[0] ?? NaN, unit: "ms" },
    { what: `${what}, their bubbles read, median`, value: read[middle] ?? NaN, unit: "ms" },
    { what: `${what}, their bubbles read, the quickest`, value: read[0] ?? NaN, unit: "ms" },
    { what: `${what}, processor of the page with its map`, value: processor, unit: "ms" },
  ];
}

export const bench: Bench = {
  compares: `a map in Chromium without a graphics card: from giving it dwellings until they are clustered, and until their bubbles can be read (needs Chromium)`,
  async measure() {
    const executablePath = chromiumPath();
    if (!executablePath) return [];
    const folder = await mkdtemp(join(tmpdir(), "bench-"));
    const server = await servePage(folder);
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    try {
      const url = server.resolvedUrls?.local[0] ?? "";
      const many = await measureIn(browser, url, MANY);
      const most = await measureIn(browser, url, DWELLINGS_AT_ONCE);
      return [
        ...linesOf(`${MANY} dwellings, were they sent one by one`, many),
        ...linesOf(`${DWELLINGS_AT_ONCE} dwellings or cells, the most that is sent`, most, 200),
      ];
    } finally {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    }
  },
};
