import { z } from "zod";

import { SIGN_IN } from "../database/viewer-context";
import { sqlAsViewer } from "../sql.server";

const Row = z.object({ held: z.boolean() });

/** Whether somebody administers the product already. */
export async function administratorExists(): Promise<boolean> {
  const [row] = await sqlAsViewer(
    SIGN_IN,
    (sql) =>
      sql(Row)`select exists (
      select from membership where role = 'administrator' and ended_at is null
    ) as held`,
  );
  return row?.held ?? false;
}
