import type { Transaction } from "~/platform/database/with-viewer.server";

/** The next number of a series in a year, from 1. Concurrent callers wait for each other; a roll-back gives it back. */
export async function takeNumber(tx: Transaction, series: string, year: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ last_number: number }[]>`
    insert into invoice_series (key, year, last_number) values (${series}, ${year}, 1)
    on conflict (key, year) do update set last_number = invoice_series.last_number + 1
    returning last_number`;
  if (!row) throw new Error("no invoice number");
  return row.last_number;
}
