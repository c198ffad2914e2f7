import { randomUUID } from "node:crypto";

import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";

import { findEvents } from "~/modules/audit/find-events.server";
import { getChainState } from "~/modules/audit/get-chain-state.sql.server";
import { recordEvent } from "~/modules/audit/record-event.server";
import { sealAudit } from "~/modules/audit/seal-audit.sql.server";
import { findViewer } from "~/modules/people/session.server";
import type { Viewer } from "~/modules/people/viewer";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { environment } from "~/platform/env.server";
import { readPage } from "~/platform/list-page";
import { sqlAsViewer } from "~/platform/sql.server";

import { makeAccount, signInAs } from "../../factories/accounts";
import { describePostgres } from "../../setup/database";
import { getRequest } from "../../setup/requests";

let auditor: Viewer;
let caseworker: Viewer;

async function viewerAs(role: "auditor" | "caseworker"): Promise<Viewer> {
  const viewer = await findViewer(getRequest("/", await signInAs(await makeAccount([role]))));
  if (!viewer) throw new Error("nobody is signed in");
  return viewer;
}

beforeAll(async () => {
  [auditor, caseworker] = [await viewerAs("auditor"), await viewerAs("caseworker")];
});

const nothing = { words: null, entity: null, actorId: null, from: null, before: null };
const page = readPage(new URLSearchParams());
const chain = () => sqlAsViewer(auditor, getChainState);

async function record(entityId: string): Promise<void> {
  await withViewer(caseworker, (tx) =>
    recordEvent(tx, caseworker, {
      action: "update",
      entity: "household",
      entityId,
      fields: ["notes"],
    }),
  );
}

describe("the audit log", () => {
  it("shows an event after sealing, to auditors alone", async () => {
    const entityId = randomUUID();
    await record(entityId);
    const filter = { ...nothing, words: entityId };
    expect((await readAsViewer(auditor, (tx) => findEvents(tx, filter, page))).total).toBe(0);
    await withViewer(SYSTEM, sealAudit);
    const { rows } = await readAsViewer(auditor, (tx) => findEvents(tx, filter, page));
    expect(rows).toMatchObject([
      {
        action: "update",
        entity: "household",
        fields: ["notes"],
        role: "caseworker",
        actor: { id: caseworker.accountId, name: "Marie Weber" },
      },
    ]);
    expect(await chain()).toMatchObject({ isIntact: true, firstBreak: null });
    await expect(readAsViewer(caseworker, (tx) => findEvents(tx, filter, page))).rejects.toThrow();
  });

  it("does not take events in the name of somebody else", async () => {
    const forged = { ...caseworker, accountId: auditor.accountId };
    const write = withViewer(caseworker, (tx) =>
      recordEvent(tx, forged, { action: "update", entity: "household", entityId: "x" }),
    );
    await expect(write).rejects.toThrow();
  });

  it("loses nothing of a transaction that is rolled back, and keeps nothing of it", async () => {
    const entityId = randomUUID();
    const rolledBack = withViewer(caseworker, async (tx) => {
      await recordEvent(tx, caseworker, { action: "update", entity: "household", entityId });
      throw new Error("on purpose");
    });
    await expect(rolledBack).rejects.toThrow("on purpose");
    await withViewer(SYSTEM, sealAudit);
    const found = await readAsViewer(auditor, (tx) =>
      findEvents(tx, { ...nothing, words: entityId }, page),
    );
    expect(found.total).toBe(0);
  });
});

describePostgres("tampering with the audit log", () => {
  /** As the owner of the tables, with the guards off, in a transaction that is rolled back after a look. */
  async function tamper(statement: string): Promise<string[]> {
    const client = new pg.Client({ connectionString: environment().databaseUrl });
    await client.connect();
    try {
      await client.query("begin");
      await client.query("alter table audit_log disable trigger user");
      await client.query(statement);
      const { rows } = await client.query<{ seq: string }>(
        "select seq from audit_break order by seq",
      );
      return rows.map(({ seq }) => seq);
    } finally {
      await client.query("rollback");
      await client.end();
    }
  }

  let last: bigint;

  beforeAll(async () => {
    for (let number = 0; number < 5; number++) await record(randomUUID());
    await Promise.all([withViewer(SYSTEM, sealAudit), withViewer(SYSTEM, sealAudit)]);
    last = (await chain()).events;
  });

  it("leaves it whole when nothing was changed", async () => {
    expect(await tamper("select 1")).toEqual([]);
  });

  it.each([
    "action = 'nothing'",
    "actor_id = null",
    "at = at + interval '1 second'",
    "fields = '{}'",
  ])("shows a row with %s", async (change) => {
    const seq = last - 2n;
    expect(await tamper(`update audit_log set ${change} where seq = ${seq}`)).toContain(
      String(seq),
    );
  });

  it("shows a row whose hash was made to fit", async () => {
    const seq = last - 2n;
    const broken =
      await tamper(`update audit_log set action = 'nothing', hash = sha256(prev || audit_bytes(seq, at, actor_id,
      role, 'nothing', entity, entity_id, fields, request_id)) where seq = ${seq}`);
    expect(broken).toContain(String(seq + 1n));
  });

  it("shows rows taken out of the middle and cut off at the end", async () => {
    expect(await tamper(`delete from audit_log where seq = ${last - 2n}`)).toContain(
      String(last - 1n),
    );
    expect(await tamper(`delete from audit_log where seq > ${last - 2n}`)).toContain(String(last));
  });

  it("is refused while the guards are on", async () => {
    await expect(
      withViewer(SYSTEM, (tx) => tx.auditLog.updateMany({ data: { action: "nothing" } })),
    ).rejects.toThrow(/append-only/);
  });
});
