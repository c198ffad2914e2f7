import { beforeAll, describe, expect, inject } from "vitest";

import { type Action, scopeOf } from "~/modules/people/permissions";
import { ROLES, type Role } from "~/modules/people/roles";
import { paths } from "~/paths";

import { Everyone } from "./addresses";
import { journey } from "./browser";
import { DEFAULT_LOOK, EVERY_LOOK, type Look } from "./look";
import { visitInLook } from "./person";
import { DEMO_ACCOUNTS } from "../../prisma/seed/demo-accounts";
import { everyLookIsWanted } from "../setup/environment";
import { type RouteFile, routeFiles } from "../setup/route-files";

/*
 * Every page of the product, seen by the first role that may see it, and the home of every role. Found from the routes,
 * so a new page is looked at the moment it exists.
 */

const productUrl = inject("productUrl");

/** Pages without a sign-in that need more than their path; null for those that answer 404 in a running demo world. */
const OPEN_PAGES: Record<string, string | null> = {
  "communes/:code": paths.commune("0603"),
  invitation: "/invitation?token=gone",
  "reset-password": "/reset-password?token=gone",
  "verify-email": "/verify-email?token=gone",
  "still-free": "/still-free?token=gone",
  "still-looking": "/still-looking?token=gone",
  "proposal-answer": "/proposal-answer?token=gone",
  setup: null,
  ui: null,
};

const pagesOf = new Map<Role | null, string[]>();
const unseen: string[] = [];

beforeAll(async () => {
  if (productUrl === null) return;
  const everyone = new Everyone(productUrl);
  await everyone.signIn();
  for (const role of [null, ...ROLES]) pagesOf.set(role, role ? [paths.home()] : []);
  for (const route of (await routeFiles()).filter(({ isPage }) => isPage)) {
    const [role, address] = await firstToSee(everyone, route);
    if (address) pagesOf.get(role)?.push(address);
    else if (OPEN_PAGES[route.path] !== null) unseen.push(route.path);
  }
  // The same page shown another way.
  pagesOf.get("caseworker")?.push(`${paths.offers()}?as=map&shade=offers`);
}, 180_000);

async function firstToSee(
  everyone: Everyone,
  route: RouteFile,
): Promise<[Role | null, string | null]> {
  if (route.permission === null) {
    const known = OPEN_PAGES[route.path];
    return [null, known === undefined ? `/${route.path}` : known];
  }
  for (const role of ROLES) {
    if (scopeOf(role, route.permission as Action) === null) continue;
    const address = await everyone.shownAt(role, route);
    if (address) return [role, address];
  }
  return [null, null];
}

/**
 * In which looks a page is seen: two opposite ones of four that hold every language, theme and width, the other two for
 * the page after it; all sixteen where that is wanted.
 */
function looksOf(index: number, pages: readonly string[]): [Look, string[]][] {
  if (everyLookIsWanted()) return EVERY_LOOK.map((look) => [look, [...pages]]);
  return [0, 1, 2, 3].map((language) => {
    const kind = (language + index) % 4;
    const pair = kind === 0 || kind === 3 ? 0 : 1;
    const look = EVERY_LOOK[language * 4 + kind] ?? DEFAULT_LOOK;
    return [look, pages.filter((_, place) => place % 2 === pair)];
  });
}

describe("every page, light and dark, on a phone and a laptop", () => {
  journey.concurrent.for([null, ...ROLES].map((role, index) => ({ role, index })))(
    "as $role",
    { timeout: 1_800_000 },
    async ({ role, index }, { open }) => {
      const email = DEMO_ACCOUNTS.find((account) => account.role === role)?.email ?? null;
      for (const [look, pages] of looksOf(index, pagesOf.get(role) ?? [])) {
        await visitInLook(open, look, email, pages);
      }
    },
  );

  journey("and none is left out", () => {
    expect(unseen).toEqual([]);
  });
});
