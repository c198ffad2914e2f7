import { beforeAll, describe, expect, it } from "vitest";

import { loadHome } from "~/flow/load-home.server";
import { loadClosing } from "~/flow/load-tenancy.server";
import { findHouseholds } from "~/modules/households/find-households.server";
import { type Role, STAFF_ROLES } from "~/modules/people/roles";
import type { Viewer } from "~/modules/people/viewer";
import { DEADLINES } from "~/modules/reports/deadline";
import { homeItemsFor } from "~/modules/reports/home-items";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { readPage } from "~/platform/list-page";

import { seedDemoWorld, seedReference } from "../../prisma/seed/seed.server";
import { viewerOf } from "../factories/market";
import { testDatabase } from "../setup/database";

const viewers = new Map<Role, Viewer>();

beforeAll(async () => {
  const { url } = await testDatabase();
  await seedReference(url);
  await seedDemoWorld(url, { seed: 1, today: today() });
  for (const role of STAFF_ROLES) {
    const membership = await readAsViewer(SYSTEM, (tx) =>
      tx.membership.findFirstOrThrow({ where: { role }, orderBy: { id: "asc" } }),
    );
    const { accountId, id } = membership;
    viewers.set(role, await viewerOf({ accountId, email: "", membershipIds: [id] }));
  }
}, 180_000);

function viewerIn(role: Role): Viewer {
  const viewer = viewers.get(role);
  if (!viewer) throw new Error(`nobody is ${role}`);
  return viewer;
}

describe("the first page of staff", () => {
  it.each(STAFF_ROLES)("%s reads its figures and deadlines within its rights", async (role) => {
    const { items, deadlines } = await loadHome(viewerIn(role));
    expect(items.map(({ key }) => key)).toEqual(homeItemsFor(role));
    const kinds = deadlines.map(({ what }) => what.kind);
    expect(kinds.filter((kind) => !DEADLINES[role].includes(kind))).toEqual([]);
    const days = deadlines.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
  });

  it("says by when guarantees and claims are to be dealt with, and whom they concern", async () => {
    const { items, deadlines } = await loadHome(viewerIn("guarantee_officer"));
    const notes = items.flatMap((item) => item.notes.map(({ kind }) => kind));
    expect(notes).toContain("first");
    expect(deadlines.every(({ whom }) => whom !== null && whom !== "")).toBe(true);
    expect(deadlines.length).toBeGreaterThan(0);
  });
});

describe("the list of households", () => {
  const list = (status: "all" | null) => {
    const viewer = viewerIn("caseworker");
    const filter = { words: null, status, mine: false, sort: null, today: today() };
    return readAsViewer(viewer, (tx) =>
      findHouseholds(tx, viewer, filter, readPage(new URLSearchParams({ size: "100" }))),
    );
  };

  it("leaves closed files out unless all are asked for, and counts the bedrooms", async () => {
    const open = await list(null);
    expect(open.rows.every(({ status }) => status !== "closed")).toBe(true);
    expect(open.rows.every(({ bedrooms, persons }) => bedrooms >= 1 && persons >= 1)).toBe(true);
    expect((await list("all")).total).toBeGreaterThanOrEqual(open.total);
  });
});

it("what ends with a tenancy is told beside the form that closes it", async () => {
  const viewer = viewerIn("caseworker");
  const { id } = await readAsViewer(viewer, (tx) =>
    tx.tenancy.findFirstOrThrow({ where: { status: "active", scheme: "lisko_guarantee" } }),
  );
  const { facts } = await loadClosing(viewer, id);
  expect(facts.household?.code).toMatch(/^H-\d+$/);
  expect(facts.address).toMatch(/\w/);
  expect(facts.cover?.leftCents ?? 0n).toBeGreaterThanOrEqual(0n);
});
