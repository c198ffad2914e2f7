import type { TestProject } from "vitest/node";

import { chromiumPath, runningProductUrl } from "./environment";
import { startProduct } from "./product";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the product under test answers; null where there is no browser to look at it. */
    productUrl: string | null;
  }
}

/**
 * Runs once before the journeys. Without a browser nothing is built or started, and every journey is skipped.
 * `E2E_URL` points them at a demo world that runs already.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!chromiumPath()) {
    project.provide("productUrl", null);
    return undefined;
  }
  const running = runningProductUrl();
  if (running) {
    project.provide("productUrl", running.replace(/\/$/, ""));
    return undefined;
  }
  const product = await startProduct();
  project.provide("productUrl", product.url);
  return () => product.stop();
}
