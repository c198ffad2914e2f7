import axe from "axe-core";
import type { Page, Request, Response } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Whatever the answer's status, the browser repeats it in its console; the journeys judge statuses themselves. */
const REPEATED = /^Failed to load resource: the server responded with a status of/;

/** Keeps what a browser complains about: script errors, CSP violations, missing files, failing answers. */
export function watchPage(page: Page, problems: string[]): void {
  const add = (text: string) => problems.push(`${new URL(page.url()).pathname}: ${text}`);
  page.on("pageerror", (error) => add(`uncaught ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !REPEATED.test(message.text())) add(message.text());
    if (message.type() === "warning" && /hydrat|did not match/i.test(message.text()))
      add(message.text());
  });
  page.on("response", (response) => {
    if (isProblem(response)) add(`${response.status()} for ${new URL(response.url()).pathname}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (!reason.includes("ERR_ABORTED") && !isScriptLeftOut(request, reason)) {
      add(`${reason} for ${request.url()}`);
    }
  });
}

/** A browser without JavaScript does not fetch scripts, and says so in these words. */
function isScriptLeftOut(request: Request, reason: string): boolean {
  return reason === "csp" && request.resourceType() === "script";
}

/** Refusals of pages and forms (4xx) are answers; a missing file or a failing server is not. */
function isProblem(response: Response): boolean {
  const kind = response.request().resourceType();
  const isPage = kind === "document" || kind === "fetch" || kind === "xhr";
  return response.status() >= (isPage ? 500 : 400);
}

/** Accessibility violations of the page as it stands, one line each with the elements concerned. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ["violations"] });
    return found.violations.map(({ id, help, nodes }) => ({
      rule: `${id} (${help})`,
      places: nodes.slice(0, 5).map(({ target }) => target.join(" ")),
    }));
  });
  return violations.map(
    ({ rule, places }) => `${new URL(page.url()).pathname}: axe ${rule} at ${places.join(", ")}`,
  );
}
