import { z } from "zod";

import type { Sql } from "~/platform/sql.server";

const ChangesRow = z.object({
  database: z.string(),
  horizon: z.string(),
  ids: z.array(z.string()),
  whole: z.boolean(),
  householdIds: z.array(z.string()),
  dwellingIds: z.array(z.string()),
});

/** Up to where the changes of the market are known. */
export interface MarketHorizon {
  /** Which database it is; a restored one is another. */
  database: string;
  /** Every change of an earlier transaction is known. */
  transaction: string;
  /** Changes of later transactions that are known as well. */
  known: readonly string[];
}

/** What changed beyond a horizon, and the horizon with it. */
export interface MarketChanges {
  horizon: MarketHorizon;
  /** Something changed that every match rests on, or it is another database. */
  whole: boolean;
  householdIds: string[];
  dwellingIds: string[];
}

/**
 * The changes that the transaction sees and the horizon does not know: those whose transaction had not ended when the
 * horizon was read, and all that began since (`pg_snapshot_xmin`). The transaction must see one state throughout.
 */
export async function findMarketChanges(
  sql: Sql,
  { database, transaction, known }: MarketHorizon,
): Promise<MarketChanges> {
  const [changes] = await sql(ChangesRow)`
    with change as materialized (
      select id, transaction_id, household_ids, dwelling_ids, whole from matching_change
       where transaction_id >= ${transaction}::xid8 and id <> all(${known}::bigint[])
    )
    select (select oid from pg_database where datname = current_database())::text as database,
           pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
           array(select id::text from change where transaction_id >= pg_snapshot_xmin(pg_current_snapshot())) as ids,
           coalesce((select bool_or(whole) from change), false) as whole,
           array(select distinct unnest(household_ids)::text from change) as "householdIds",
           array(select distinct unnest(dwelling_ids)::text from change) as "dwellingIds"`;
  if (!changes) throw new Error("no answer of one row");
  return {
    horizon: {
      database: changes.database,
      transaction: changes.horizon,
      known: changes.horizon === transaction ? [...known, ...changes.ids] : changes.ids,
    },
    whole: changes.whole || changes.database !== database,
    householdIds: changes.householdIds,
    dwellingIds: changes.dwellingIds,
  };
}

const HorizonRow = ChangesRow.pick({ database: true, horizon: true, ids: true });

/** The horizon of somebody who reads everything in this transaction. */
export async function findMarketHorizon(sql: Sql): Promise<MarketHorizon> {
  const [row] = await sql(HorizonRow)`
    select (select oid from pg_database where datname = current_database())::text as database,
           pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
           array(select id::text from matching_change
                  where transaction_id >= pg_snapshot_xmin(pg_current_snapshot())) as ids`;
  if (!row) throw new Error("no answer of one row");
  return { database: row.database, transaction: row.horizon, known: row.ids };
}
