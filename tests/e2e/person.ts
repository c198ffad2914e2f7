import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

import { htmlLanguage } from "~/i18n/languages";
import { paths } from "~/paths";

import { contextOptions, DEFAULT_LOOK, describeLook, type Look } from "./look";
import { accessibilityProblems, watchPage } from "./page-problems";
import { screenshotsAreWanted } from "../setup/environment";

/** Somebody at a browser of their own, with their own cookies. */
export interface Person {
  page: Page;
  look: Look;
  /** Everything wrong with the pages seen so far; must be empty at the end of a journey. */
  problems: string[];
  /** Opens a page of the product, expects its status and judges it. */
  visit(path: string, status?: number): Promise<void>;
  /** Judges the page as it stands, for states that a link does not reach. */
  judge(): Promise<void>;
  /** Fills in and submits the sign-in form. Without a password: the one of the demo accounts. */
  signIn(email: string, password?: string): Promise<void>;
  /**
   * Sets the account's own language, which goes before that of the browser, to that of the look. Not for an account
   * that another journey uses at the same time.
   */
  speak(): Promise<void>;
  /** Saves the whole page under tests/output/screenshots. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

const PASSWORD = "wunnbreck-demo";

export async function openPerson(
  browser: Browser,
  baseURL: string,
  wanted: Partial<Look> = {},
): Promise<Person> {
  const look = { ...DEFAULT_LOOK, ...wanted };
  const context = await browser.newContext(contextOptions(look, baseURL));
  await context.addCookies(preferences(look, baseURL));
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems: string[] = [];
  watchPage(page, problems);
  const judge = async () => {
    if (look.javaScript) problems.push(...(await accessibilityProblems(page)));
    problems.push(...(await overflow(page)));
  };
  return {
    page,
    look,
    problems,
    judge,
    async visit(path, status = 200) {
      const answer = await page.goto(path, { waitUntil: "load" });
      await settled(page, look);
      if (look.theme === "dark") await startMaps(page);
      expect(answer?.status(), `${path} for ${describeLook(look)}`).toBe(status);
      await judge();
    },
    async signIn(email, password = PASSWORD) {
      await page.goto(paths.signIn());
      await page.locator('input[name="email"]').fill(email);
      await page.locator('input[name="password"]').fill(password);
      await page.locator('form:has(input[name="password"]) button[type="submit"]').first().click();
      await page.waitForURL((url) => url.pathname !== paths.signIn());
    },
    async speak() {
      const form = { language: look.language };
      await page.request.post(paths.preferences(), { form, headers: { Origin: baseURL } });
    },
    async screenshot(name) {
      const path = `tests/output/screenshots/${name}-${describeLook(look)}.png`;
      await page.screenshot({ path, fullPage: true });
    },
    close: () => context.close(),
  };
}

/**
 * Waits until scripts, if the page has any, have taken it over and drawn it. Not for a silent network: Chromium does not
 * always tell when the script of a worker has arrived.
 */
export async function settled(page: Page, look: Look): Promise<void> {
  await page.waitForLoadState("load");
  if (!look.javaScript) return;
  await page.waitForFunction(
    () =>
      document.querySelector('script[type="module"]') === null ||
      Object.keys(document.body).some((key) => key.startsWith("__reactFiber$")),
  );
  await page.waitForTimeout(200);
}

/** Turns to the maps of a page: light looks judge their drawings, dark ones the maps that move. */
async function startMaps(page: Page): Promise<void> {
  for (const start of await page.locator("[data-map-start]").elementHandles()) {
    const isStarting = (await start.getAttribute("aria-disabled")) !== null;
    if (!isStarting) await start.click();
    await start.waitForElementState("hidden");
  }
}

/** Visits pages in one look, signed in as one person. A page must come in the language asked for. */
export async function visitInLook(
  open: (look: Partial<Look>) => Promise<Person>,
  look: Look,
  email: string | null,
  pages: readonly string[],
): Promise<void> {
  if (pages.length === 0) return;
  const person = await open(look);
  if (email) {
    await person.signIn(email);
    await person.speak();
  }
  for (const path of pages) {
    await person.visit(path);
    const language = await person.page.locator("html").getAttribute("lang");
    expect(language, `${path} for ${describeLook(look)}`).toBe(htmlLanguage(look.language));
    if (screenshotsAreWanted()) await person.screenshot(pictureName(email, path));
  }
}

function pictureName(email: string | null, path: string): string {
  const who = email?.split("@")[0] ?? "nobody";
  return `${who}-${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, "id").replace(/\W+/g, "-")}`;
}

/** What the server remembers of a browser, as its preference form would have set it. */
function preferences(look: Look, url: string): { name: string; value: string; url: string }[] {
  return [
    { name: "language", value: look.language, url },
    { name: "theme", value: look.theme, url },
  ];
}

/** A page that scrolls sideways has something on it that does not fit the window. */
async function overflow(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return beyond > 0 ? [`${new URL(page.url()).pathname}: ${beyond} px wider than the window`] : [];
}
