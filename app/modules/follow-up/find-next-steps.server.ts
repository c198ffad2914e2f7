import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";

/** An open step of a plan. `stepKey` names its text; a task made by hand has a title of its own. */
export interface NextStep {
  id: string;
  stepKey: string | null;
  title: string | null;
  duty: boolean;
  dueOn: LocalDate;
}

/** The next open steps of one tenancy, earliest first; none for a landlord, who has no grant on them. */
export async function findNextSteps(
  tx: Transaction,
  viewer: Viewer,
  tenancyId: string,
  limit: number,
): Promise<NextStep[]> {
  if (viewer.role === "landlord") return [];
  const rows = await tx.followUpTask.findMany({
    where: { tenancyId, status: "open" },
    select: { id: true, stepKey: true, title: true, duty: true, dueOn: true },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map((row) => ({ ...row, dueOn: fromDatabaseDate(row.dueOn) }));
}

/** How many steps of one tenancy are still open; none for a landlord, who has no grant on them. */
export async function countOpenSteps(
  tx: Transaction,
  viewer: Viewer,
  tenancyId: string,
): Promise<number> {
  if (viewer.role === "landlord") return 0;
  return tx.followUpTask.count({ where: { tenancyId, status: "open" } });
}
