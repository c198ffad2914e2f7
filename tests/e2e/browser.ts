import { type Browser, chromium } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";

import type { Look } from "./look";
import { openPerson, type Person } from "./person";
import { chromiumPath } from "../setup/environment";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  // Maps are drawn by the software graphics card; putting pages together with it costs three times what it costs without.
  "--disable-gpu-compositing",
];

interface Fixtures {
  /** Opens a browser window of one more person; closed, and its problems counted, when the test ends. */
  open: (look?: Partial<Look>) => Promise<Person>;
}

const baseURL = inject("productUrl");
let browser: Promise<Browser> | undefined;

function launchedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: chromiumPath() ?? "", args: FLAGS });
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
});

/**
 * A test in the browser: `journey("a landlord registers", async ({ open }) => { const landlord = await open(); … })`.
 * It fails at its end if any page seen had an accessibility violation, a script or CSP error or a missing file.
 * Skipped where there is no browser.
 */
export const journey = test
  .extend<Fixtures>({
    open: async ({ task }, use) => {
      const people: Person[] = [];
      await use(async (look) => {
        const person = await openPerson(await launchedBrowser(), baseURL ?? "", look);
        people.push(person);
        return person;
      });
      const hasFailed = task.result?.state === "fail";
      for (const [index, person] of people.entries()) {
        if (hasFailed) await person.screenshot(`failed-${task.id}-${index + 1}`);
        await person.close();
      }
      expect(people.flatMap(({ problems }) => problems)).toEqual([]);
    },
  })
  .skipIf(baseURL === null);
