import { readFile } from "node:fs/promises";

import { beforeAll, describe, expect, inject, it } from "vitest";

import { type Action, PERMISSIONS, scopeOf } from "~/modules/people/permissions";
import { ROLES, type Role } from "~/modules/people/roles";
import { paths } from "~/paths";

import { DEMO_ACCOUNTS } from "../../prisma/seed/demo-accounts";
import { type Client, openClient } from "../setup/http-client";
import { type RouteFile, routeFiles } from "../setup/route-files";

/*
 * Every route as every role, over HTTP: the page, its `.data` and files. What a route asks for is read from its own
 * source, so a new route is tested the moment it exists.
 */

const productUrl = inject("productUrl");

/** Routes that need a parameter in the query, and the list their id comes from. */
const QUERY: Record<string, { name: string; from: string }> = {
  "tenancies/new": { name: "proposal", from: "proposals" },
  "invoices/new": { name: "tenancy", from: "tenancies" },
};

/** Where an id of a path comes from: links of this list look like `/list/<uuid>`. */
const LISTS: Record<string, { list: string; links: string }> = {
  tenancyId: { list: "tenancies", links: "tenancies" },
  householdId: { list: "households", links: "households" },
  guaranteeId: { list: "guarantees", links: "guarantees" },
  claimId: { list: "guarantees", links: "claims" },
  taskId: { list: "follow-up", links: "follow-up" },
  invoiceId: { list: "invoices", links: "invoices" },
  proposalId: { list: "proposals", links: "proposals" },
  accountId: { list: "people", links: "people" },
  offerId: { list: "offers", links: "offers" },
  dwellingId: { list: "dwellings", links: "dwellings" },
};

const NOBODY = "00000000-0000-4000-8000-000000000000";

const clients = new Map<Role, Client>();
let anonymous: Client;
let guarded: RouteFile[];
const idsSeen = new Map<string, string[]>();

beforeAll(async () => {
  if (productUrl === null) return;
  anonymous = openClient(productUrl);
  for (const role of ROLES) {
    const account = DEMO_ACCOUNTS.find((candidate) => candidate.role === role);
    if (!account) throw new Error(`no demo account for ${role}`);
    const client = openClient(productUrl);
    await client.signIn(account.email, account.password);
    clients.set(role, client);
  }
  guarded = (await routeFiles()).filter((route) => route.permission !== null && route.hasLoader);
}, 120_000);

async function idsFor(role: Role, parameter: string): Promise<string[]> {
  const key = `${role} ${parameter}`;
  const known = idsSeen.get(key);
  if (known) return known;
  const { list, links } = LISTS[parameter] ?? { list: "", links: "" };
  const answer = await clients.get(role)?.get(`/${list}?size=100`);
  const text = answer?.status === 200 ? await answer.text() : "";
  const found = [...text.matchAll(new RegExp(`href="/${links}/([0-9a-f-]{36})`, "g"))].map(
    (match) => match[1] ?? "",
  );
  const ids = [...new Set(found)];
  idsSeen.set(key, ids);
  return ids;
}

/** The address of a route for a role, with an id it can reach; null when it has none. */
async function addressFor(role: Role, route: RouteFile): Promise<string | null> {
  const parameter = /:(\w+)/.exec(route.path)?.[1];
  const query = QUERY[route.path];
  if (!parameter && !query) return `/${route.path}`;
  const id = query
    ? (await idsFor(role, query.from === "proposals" ? "proposalId" : "tenancyId"))[0]
    : (await idsFor(role, parameter ?? ""))[0];
  if (!id) return null;
  return query ? `/${route.path}?${query.name}=${id}` : `/${route.path.replace(/:\w+/, id)}`;
}

function foreignAddress(route: RouteFile): string {
  const query = QUERY[route.path];
  const path = `/${route.path.replace(/:\w+/, NOBODY)}`;
  return query ? `${path}?${query.name}=${NOBODY}` : path;
}

const dataOf = (address: string) => address.replace(/^([^?]*?)\/?(\?|$)/, "$1.data$2");

describe.skipIf(productUrl === null)("every route, as every role [browser journeys]", () => {
  it("knows what each signed-in page asks for", async () => {
    const files = await routeFiles();
    const open = files.filter(
      (route) =>
        route.id.includes("_app+") &&
        (route.hasLoader || route.hasAction) &&
        route.permission === null,
    );
    const signedInOnly = await Promise.all(
      open.map(async (route) => [route.id, await readFile(`app/${route.file}`, "utf8")]),
    );
    for (const [id = "", source = ""] of signedInOnly) {
      expect(source.includes("requireViewer") || source.includes("requirePermission"), id).toBe(
        true,
      );
    }
    expect(guarded.length).toBeGreaterThan(20);
  });

  it("sends nobody in without signing in", async () => {
    for (const route of guarded) {
      const page = await anonymous.get(foreignAddress(route));
      expect(page.status, route.id).toBe(302);
      expect(page.headers.get("location"), route.id).toMatch(/^\/sign-in/);
      if (route.isPage) {
        const data = await anonymous.get(dataOf(foreignAddress(route)));
        expect(await data.text(), route.id).not.toMatch(/H-\d{4}/);
        expect([202, 204, 302], route.id).toContain(data.status);
      }
    }
  });

  it.each(ROLES)("answers a %s as the permission table says", async (role) => {
    const client = clients.get(role);
    if (!client) throw new Error("not signed in");
    for (const route of guarded) {
      const action = route.permission as Action;
      expect(action in PERMISSIONS, `${route.id} asks for ${action}`).toBe(true);
      const isAllowed = scopeOf(role, action) !== null;
      const address = isAllowed ? await addressFor(role, route) : foreignAddress(route);
      if (address !== null) {
        const page = await client.get(address);
        const expected = isAllowed ? [200, 302, 303, 404] : [403];
        expect(expected, `${role} ${address}: ${page.status}`).toContain(page.status);
        if (!route.path.includes(":") && isAllowed && !QUERY[route.path]) {
          expect([200, 302, 303], `${role} ${address}`).toContain(page.status);
        }
        if (route.isPage) {
          const data = await client.get(dataOf(address));
          expect(data.status === 403, `${role} ${dataOf(address)}: ${data.status}`).toBe(
            !isAllowed,
          );
        }
      }
      if (isAllowed && (route.path.includes(":") || QUERY[route.path])) {
        const foreign = await client.get(foreignAddress(route));
        expect(foreign.status, `${role} ${foreignAddress(route)}`).toBe(404);
      }
    }
  });

  it("answers 404 to a landlord for what is another landlord's", async () => {
    const landlord = clients.get("landlord");
    if (!landlord) throw new Error("not signed in");
    for (const [parameter, { links }] of Object.entries(LISTS)) {
      const reachable = guarded.find((route) => route.path === `${links}/:${parameter}`);
      if (!reachable || scopeOf("landlord", reachable.permission as Action) === null) continue;
      const own = new Set(await idsFor("landlord", parameter));
      const others = (await idsFor("lisko_manager", parameter)).filter((id) => !own.has(id));
      for (const id of others.slice(0, 5)) {
        const page = await landlord.get(`/${links}/${id}`);
        const data = await landlord.get(`/${links}/${id}.data`);
        // The list may be longer than its first page: what answers must then be the landlord's own.
        expect([200, 404]).toContain(page.status);
        if (page.status === 200) expect(await page.text()).not.toMatch(/H-\d{4}/);
        expect(data.status).toBe(page.status);
      }
    }
  });

  it("tells a landlord no household's number on any of his pages", async () => {
    const landlord = clients.get("landlord");
    if (!landlord) throw new Error("not signed in");
    for (const route of guarded.filter((candidate) => candidate.isPage)) {
      if (scopeOf("landlord", route.permission as Action) === null) continue;
      const address = await addressFor("landlord", route);
      if (address === null) continue;
      for (const asked of [address, dataOf(address)]) {
        expect(await (await landlord.get(asked)).text(), asked).not.toMatch(/\bH-\d{4}\b/);
      }
    }
  });

  it("keeps signed-in pages out of every cache", async () => {
    const page = await clients.get("caseworker")?.get(paths.households());
    expect(page?.headers.get("cache-control")).toContain("no-store");
  });

  it("refuses a post from elsewhere", async () => {
    const answer = await clients
      .get("caseworker")
      ?.post(paths.signOut(), {}, "https://elsewhere.example");
    expect(answer?.status).toBe(403);
  });
});
