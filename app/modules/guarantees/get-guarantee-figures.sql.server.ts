import { z } from "zod";

import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";
import { type Sql, sqlAsViewer, sqlInside } from "~/platform/sql.server";

/** What runs, what ends, what is at stake; amounts in cents. Each figure is the sum of rows the lists show. */
export const GuaranteeFigures = z.object({
  running: z.bigint(),
  /** Last covered day within the alert time. */
  ending: z.bigint(),
  /** Undecided claims, per guarantee at most what is left of its cover. */
  at_risk_cents: z.coerce.bigint(),
  /** Claims that wait for an assessment, a decision or a payment. */
  claims_open: z.bigint(),
  committed_cents: z.coerce.bigint(),
  fund_cents: z.coerce.bigint(),
});
export type GuaranteeFigures = z.output<typeof GuaranteeFigures>;

/**
 * The figures of the monitor for a staff viewer.
 *
 * @param alertDays dated parameter `guarantee_ending_alert_days`.
 */
export async function getGuaranteeFigures(
  viewer: Viewer,
  today: LocalDate,
  alertDays: number,
): Promise<GuaranteeFigures> {
  return sqlAsViewer(viewer, (sql) => readOne(sql, today, alertDays));
}

/** The same inside a transaction of the viewer, beside other reads. */
export const getGuaranteeFiguresInside = (tx: Transaction, today: LocalDate, alertDays: number) =>
  readOne(sqlInside(tx), today, alertDays);

async function readOne(sql: Sql, today: LocalDate, alertDays: number): Promise<GuaranteeFigures> {
  const [figures] = await read(sql, today, alertDays);
  if (!figures) throw new Error("figures missing");
  return figures;
}

function read(sql: Sql, today: LocalDate, alertDays: number): Promise<GuaranteeFigures[]> {
  return sql(GuaranteeFigures)`
    with exposed as (
      select g.id, g.cap_cents - coalesce(sum(c.allowed_cents), 0) as left_cents,
             coalesce(sum(c.amount_cents) filter (where c.status in ('filed', 'assessed', 'contested')), 0) as asked_cents
      from guarantee g left join claim c on c.guarantee_id = g.id
      where g.status in ('active', 'ending')
      group by g.id)
    select
      (select count(*) from guarantee where status in ('active', 'ending')) as running,
      (select count(*) from guarantee where status in ('active', 'ending')
         and ends_on between ${today}::date and ${today}::date + ${alertDays}::int) as ending,
      (select coalesce(sum(least(left_cents, asked_cents)), 0) from exposed)::text as at_risk_cents,
      (select count(*) from claim where status in ('filed', 'assessed', 'contested')
         or (status = 'decided' and allowed_cents > 0)) as claims_open,
      (select coalesce(-sum(b.cents), 0) from ledger_balance b join ledger_account a on a.id = b.account_id
         where a.code like 'commitment:%')::text as committed_cents,
      (select coalesce(-sum(b.cents), 0) from ledger_balance b join ledger_account a on a.id = b.account_id
         where a.code = 'fund')::text as fund_cents`;
}
