import { accessSync, constants } from "node:fs";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A PostgreSQL server with PostGIS on which test databases may be made and dropped; null for the embedded one. */
export function testServerUrl(): string | null {
  return process.env.TEST_DATABASE_URL || null;
}

/** The browser for the journeys; null where there is none or TEST_BROWSER=off leaves it out. */
export function chromiumPath(): string | null {
  if (process.env.TEST_BROWSER === "off") return null;
  const named = process.env.CHROMIUM_PATH;
  return (named ? [named] : CHROMIUM).find(isExecutable) ?? null;
}

/** What is missing where a browser test is skipped. */
export function browserReason(): string {
  return process.env.TEST_BROWSER === "off" ? "TEST_BROWSER=off" : "needs Chromium";
}

/** A demo world that runs already, to walk the journeys in; null to start one. */
export function runningProductUrl(): string | null {
  return process.env.E2E_URL || null;
}

/** `E2E_LOOKS=every`: each page in all sixteen looks instead of four that cover languages, themes and widths. */
export function everyLookIsWanted(): boolean {
  return process.env.E2E_LOOKS === "every";
}

/** `E2E_SCREENSHOTS=on`: the looks keep a picture of every page. */
export function screenshotsAreWanted(): boolean {
  return process.env.E2E_SCREENSHOTS === "on";
}

/** Where a run keeps its results for a total over several runs; null where nobody asked. */
export function resultsFile(): string | null {
  return process.env.TEST_RESULTS || null;
}

/** Settings for the code under test, read when its environment is first read. */
export function setEnvironment(settings: Record<string, string>): void {
  Object.assign(process.env, settings);
}

/** The environment of a program that a test starts. */
export function childEnvironment(settings: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...settings };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
