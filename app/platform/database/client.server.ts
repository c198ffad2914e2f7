import { PrismaPg } from "@prisma/adapter-pg";

import { PrismaClient } from "./generated/client";
import { connectionSettings } from "./pool.server";

/*
 * Not for modules: withViewer and readAsViewer are the only way to these rows, so that no query runs without a
 * viewer. The pool closes what waits too long instead of queueing a request behind an absent database.
 */

let current: PrismaClient | undefined;

/** The process's client, made at first use. */
export function prismaClient(): PrismaClient {
  current ??= new PrismaClient({
    adapter: new PrismaPg(connectionSettings("wunnbreck-orm")),
    transactionOptions: { maxWait: 4_000, timeout: 10_000 },
  });
  return current;
}

/** Drops every connection of the client; the next use makes a new one. */
export async function discardPrismaClient(): Promise<void> {
  const discarded = current;
  current = undefined;
  await discarded?.$disconnect();
}
