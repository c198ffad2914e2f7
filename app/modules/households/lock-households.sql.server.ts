import { z } from "zod";

import type { Sql } from "~/platform/sql.server";

const Locked = z.object({ id: z.string(), version: z.number() });

/**
 * Locks files against every other change until the transaction ends, in the order of their ids; also against a proposal
 * or a tenancy that refers to them. What is read afterwards is what holds.
 */
export function lockHouseholds(
  sql: Sql,
  ids: readonly string[],
): Promise<{ id: string; version: number }[]> {
  return sql(Locked)`
    select id::text as id, version from household where id = any(${[...ids]}::uuid[]) order by id for update`;
}
