import { readFile } from "node:fs/promises";

import { beforeAll, describe, expect, inject, it } from "vitest";

import { type Action, PERMISSIONS, scopeOf } from "~/modules/people/permissions";
import { ROLES } from "~/modules/people/roles";
import { paths } from "~/paths";

import { actionOf, addressOf, dataOf, Everyone, needsRecord, NOBODY } from "./addresses";
import { type Client, openClient } from "../setup/http-client";
import { type RouteFile, routeFiles } from "../setup/route-files";

/*
 * Every route as every role, over HTTP: the page, its `.data`, files and forms. What a route asks for is read from its
 * own source, so a new route is tested the moment it exists.
 */

const productUrl = inject("productUrl");
const HOUSEHOLD_NUMBER = /\bH-\d{4}\b/;

let everyone: Everyone;
let anonymous: Client;
let files: RouteFile[];
let guarded: RouteFile[];
let forms: RouteFile[];

beforeAll(async () => {
  if (productUrl === null) return;
  anonymous = openClient(productUrl);
  everyone = new Everyone(productUrl);
  await everyone.signIn();
  files = await routeFiles();
  guarded = files.filter((route) => route.permission !== null && route.hasLoader);
  forms = files.filter((route) => route.actionPermission !== null);
}, 120_000);

const isAllowed = (role: (typeof ROLES)[number], permission: string | null) =>
  scopeOf(role, permission as Action) !== null;

const emptyForm = () => ({ idempotencyKey: crypto.randomUUID() });

describe.skipIf(productUrl === null)("every route, as every role [browser journeys]", () => {
  it("knows what each signed-in page asks for", async () => {
    const open = files.filter(
      ({ id, hasLoader, hasAction, permission }) =>
        id.includes("_app+") && (hasLoader || hasAction) && permission === null,
    );
    for (const { id, file } of open) {
      const source = await readFile(`app/${file}`, "utf8");
      expect(source, id).toMatch(/requireViewer|requirePermission/);
    }
    for (const { id, permission, actionPermission } of files) {
      for (const named of [permission, actionPermission]) {
        if (named) expect(Object.keys(PERMISSIONS), id).toContain(named);
      }
    }
    expect(guarded.length).toBeGreaterThan(40);
    expect(forms.length).toBeGreaterThan(20);
  });

  it("sends nobody in without signing in", async () => {
    for (const route of guarded) {
      const page = await anonymous.get(addressOf(route, NOBODY));
      expect(page.status, route.id).toBe(302);
      expect(page.headers.get("location"), route.id).toMatch(/^\/sign-in/);
      if (!route.isPage) continue;
      const data = await anonymous.get(dataOf(addressOf(route, NOBODY)));
      expect(await data.text(), route.id).not.toMatch(HOUSEHOLD_NUMBER);
      expect([202, 204, 302], route.id).toContain(data.status);
    }
    for (const route of forms) {
      const answer = await anonymous.post(actionOf(route, NOBODY), emptyForm());
      expect(answer.status, route.id).toBe(302);
      expect(answer.headers.get("location"), route.id).toMatch(/^\/sign-in/);
    }
  });

  it.each(ROLES)("answers a %s as the permission table says", async (role) => {
    const client = everyone.as(role);
    for (const route of guarded) {
      const mayRead = isAllowed(role, route.permission);
      const nobodys = addressOf(route, NOBODY);
      const expected = mayRead ? (needsRecord(route) ? [404] : [200, 302]) : [403];
      const page = await client.get(nobodys);
      expect(expected, `${role} ${nobodys}: ${page.status}`).toContain(page.status);
      if (route.isPage) {
        const data = await client.get(dataOf(nobodys));
        const codes = mayRead && !needsRecord(route) ? [200, 202] : expected;
        expect(codes, `${role} ${dataOf(nobodys)}: ${data.status}`).toContain(data.status);
      }
      if (!mayRead || !needsRecord(route)) continue;
      for (const record of (await everyone.recordsFor(role, route)).slice(0, 3)) {
        const address = addressOf(route, record);
        const { status } = await client.get(address);
        // A form that does not fit the record's state leads to the record.
        expect([200, 302], `${role} ${address}: ${status}`).toContain(status);
      }
    }
  });

  it.each(ROLES)("takes no form from a %s that the table does not name", async (role) => {
    for (const route of forms) {
      if (isAllowed(role, route.actionPermission)) continue;
      const address = actionOf(route, NOBODY);
      for (const to of [address, dataOf(address)]) {
        const answer = await everyone.as(role).post(to, emptyForm());
        expect(answer.status, `${role} ${to}`).toBe(403);
      }
    }
  });

  it("answers 404 to a landlord for what is another landlord's", async () => {
    const landlord = everyone.as("landlord");
    const tried = new Set<string>();
    for (const route of guarded) {
      if (!needsRecord(route) || !isAllowed("landlord", route.permission)) continue;
      const own = await everyone.recordsFor("landlord", route);
      expect(own.length, `${route.path}: the landlord's list is complete`).toBeLessThan(100);
      const others = await everyone.recordsFor("lisko_manager", route);
      for (const record of others.filter((one) => !own.includes(one)).slice(0, 5)) {
        const address = addressOf(route, record);
        tried.add(route.path);
        expect((await landlord.get(address)).status, address).toBe(404);
        if (!route.isPage) continue;
        expect((await landlord.get(dataOf(address))).status, dataOf(address)).toBe(404);
      }
    }
    for (const path of [
      "dwellings",
      "files",
      "guarantees",
      "invoices",
      "offers",
      "proposals",
      "tenancies",
    ])
      expect(
        [...tried].some((one) => one.startsWith(`${path}/`)),
        path,
      ).toBe(true);
  });

  it("tells a landlord no household's number on any of his pages", async () => {
    for (const route of guarded.filter(({ isPage }) => isPage)) {
      if (!isAllowed("landlord", route.permission)) continue;
      const address = await everyone.shownAt("landlord", route);
      if (address === null) continue;
      for (const asked of [address, dataOf(address)]) {
        const text = await (await everyone.as("landlord").get(asked)).text();
        expect(text, asked).not.toMatch(HOUSEHOLD_NUMBER);
      }
    }
  });

  it("keeps signed-in pages out of every cache", async () => {
    const page = await everyone.as("caseworker").get(paths.households());
    expect(page.headers.get("cache-control")).toContain("no-store");
  });

  it("refuses a post from elsewhere", async () => {
    const client = everyone.as("caseworker");
    const answer = await client.post(paths.signOut(), {}, "https://elsewhere.example");
    expect(answer.status).toBe(403);
  });
});
