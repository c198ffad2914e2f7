import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { type Browser, chromium } from "playwright-core";
import { build, preview } from "vite";

import { DWELLINGS_AT_ONCE } from "~/modules/properties/offer-map";

import type { Bench, BenchLine } from "./bench";
import { chromiumPath } from "../setup/environment";

/** Many more than the product gives to a map, and the most it gives. */
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

interface Measured {
  /** Milliseconds, the quickest run first. */
  times: number[];
  /** Milliseconds of the processor a run took in the page and its workers; other programs do not lengthen it. */
  processor: number;
}

async function measureIn(browser: Browser, url: string, dots: number): Promise<Measured> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction("window.measureClusters");
  const run = () => page.evaluate<number>(`window.measureClusters(${dots})`);
  await run();
  const before = await processorSeconds(browser);
  const times: number[] = [];
  for (let count = 0; count < RUNS; count++) times.push(await run());
  const seconds = (await processorSeconds(browser)) - before;
  await page.close();
  return {
    times: times.sort((one, two) => one - two),
    processor: (seconds * 1_000) / RUNS,
  };
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

function linesOf(what: string, { times, processor }: Measured, atMost?: number): BenchLine[] {
  const median = times[Math.floor(times.length / 2)] ?? NaN;
  return [
    { what: `${what}, median`, value: median, unit: "ms", ...(atMost && { atMost }) },
    { what: `${what}, the quickest`, value: times[0] ?? NaN, unit: "ms" },
    { what: `${what}, processor of the page with its map`, value: processor, unit: "ms" },
    { what: `${what}, the slowest`, value: times.at(-1) ?? NaN, unit: "ms" },
  ];
}

export const bench: Bench = {
  compares: `a map in Chromium without a graphics card: from giving it ${MANY} dwellings until their bubbles can be read (needs Chromium)`,
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
        ...linesOf(`${MANY} dwellings`, many, 200),
        ...linesOf(`${DWELLINGS_AT_ONCE} dwellings`, most),
      ];
    } finally {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    }
  },
};
