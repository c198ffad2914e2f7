import { connect, createServer, type Server, type Socket } from "node:net";

import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";

import { databaseUrl } from "~/platform/database/pool.server";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { adoptVariables } from "~/platform/env.server";
import { sqlAsViewer } from "~/platform/sql.server";

import { describePostgres } from "../../setup/database";

/*
 * A line to the database that can be frozen (connections stand, nothing answers) or cut. On the embedded database the
 * keeper watches over silence; see embedded-life.test.ts.
 */

class Line {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private isFrozen = false;
  private port = 0;

  constructor(
    private readonly host: string,
    private readonly to: number,
  ) {}

  /** @returns the port people connect to. */
  async open(): Promise<number> {
    this.server = createServer((near) => {
      const far = connect(this.to, this.host);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one);
        one.on("data", (bytes) => other.write(bytes)).on("error", () => other.destroy());
        one.on("close", () => {
          this.sockets.delete(one);
          other.destroy();
        });
        if (this.isFrozen) one.pause();
      }
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, "127.0.0.1", resolve));
    const address = this.server.address();
    this.port = typeof address === "object" && address ? address.port : 0;
    return this.port;
  }

  freeze(isFrozen: boolean): void {
    this.isFrozen = isFrozen;
    for (const socket of this.sockets) {
      if (isFrozen) socket.pause();
      else socket.resume();
    }
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

const Answer = z.object({ answer: z.int() });

const WAYS = {
  readAsViewer: () => readAsViewer(VISITOR, (tx) => tx.$queryRaw`select 1 as answer`),
  withViewer: () => withViewer(VISITOR, (tx) => tx.$queryRaw`select 1 as answer`),
  sqlAsViewer: () => sqlAsViewer(VISITOR, (sql) => sql(Answer)`select 1 as answer`),
};

/** The status a person is answered with and the seconds they waited. */
async function refusalOf(way: () => Promise<unknown>): Promise<{ status: number; waited: number }> {
  const began = Date.now();
  const error: unknown = await way().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Response)) throw new Error("no answer for a person", { cause: error });
  return { status: error.status, waited: (Date.now() - began) / 1_000 };
}

describePostgres("a database that is away", () => {
  let line: Line;

  beforeAll(async () => {
    const url = new URL(databaseUrl());
    line = new Line(url.hostname, Number(url.port || 5432));
    url.hostname = "127.0.0.1";
    url.port = String(await line.open());
    adoptVariables({ DATABASE_URL: url.href });
  });

  afterAll(async () => {
    line.freeze(false);
    await line.cut();
  });

  it.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
    "answers 503 within 6 s when its connections are silent, and heals (%s)",
    async (name) => {
      expect(await WAYS[name]()).toEqual([{ answer: 1 }]);
      line.freeze(true);
      const first = await refusalOf(WAYS[name]);
      expect(first.status).toBe(503);
      expect(first.waited).toBeLessThan(6);
      line.freeze(false);
      expect(await WAYS[name]()).toEqual([{ answer: 1 }]);
    },
  );

  it("answers 503 at once when nobody listens, and heals", async () => {
    await line.cut();
    for (const way of Object.values(WAYS))
      expect(await refusalOf(way)).toMatchObject({ status: 503 });
    await line.open();
    for (const way of Object.values(WAYS)) expect(await way()).toEqual([{ answer: 1 }]);
  });
});
