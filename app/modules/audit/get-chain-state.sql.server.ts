import { z } from "zod";

import type { Sql } from "~/platform/sql.server";

/** Whether every sealed event is the one that was sealed, and in its place. */
export interface ChainState {
  isIntact: boolean;
  /** The first event that does not fit, if any. */
  firstBreak: bigint | null;
  events: bigint;
  /** When the latest event happened. */
  latestAt: Date | null;
}

const Row = z.object({
  breaks: z.bigint(),
  first_break: z.bigint().nullable(),
  events: z.bigint(),
  latest_at: z.date().nullable(),
});

/** Recomputes the hash of every sealed event and compares the last one with the head of the chain. */
export async function getChainState(sql: Sql): Promise<ChainState> {
  const [row] = await sql(Row)`
    select breaks.number as breaks, breaks.first as first_break, log.number as events, log.latest_at
    from (select count(*) as number, min(seq) as first from audit_break) breaks,
         (select count(*) as number, max(at) as latest_at from audit_log) log`;
  if (!row) throw new Error("a row of counts is always there");
  return {
    isIntact: row.breaks === 0n,
    firstBreak: row.first_break,
    events: row.events,
    latestAt: row.latest_at,
  };
}
