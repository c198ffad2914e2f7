import type { Transaction } from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";

/** Who sees to the files of these people on a day, whoever asks; people without a cover are absent. */
export async function coversOn(
  tx: Transaction,
  accountIds: readonly string[],
  day: LocalDate,
): Promise<Map<string, string>> {
  const ids = [...accountIds];
  const rows = await tx.$queryRaw<{ absent: string; cover: string }[]>`
    select absent_id::text as absent, cover_id::text as cover from covers_on(${ids}::uuid[], ${day}::date)`;
  return new Map(rows.map(({ absent, cover }) => [absent, cover]));
}
