import { getHousehold, type StoredHousehold } from "~/modules/households/get-household.server";
import { findHoldOfHousehold } from "~/modules/matching/find-hold-of-household.server";
import type { Viewer } from "~/modules/people/viewer";
import { findRunningTenancy } from "~/modules/tenancies/find-running-tenancy.server";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { luxembourgDay } from "~/platform/local-date";
import { type Refusal, refuse } from "~/platform/result";

/** Why the people of a file have to stay as they are. */
export type BoundFile = "file_closed" | "file_held" | "file_accepted" | "file_housed";

/** What binds a file to its people as an owner or a contract knows them; null when they may be moved. */
export async function bindingOf(
  tx: Transaction,
  viewer: Viewer,
  household: Pick<StoredHousehold, "id" | "code" | "status">,
): Promise<Refusal<BoundFile> | null> {
  const { id, code, status } = household;
  if (status === "closed") return refuse("file_closed", { code });
  const hold = await findHoldOfHousehold(tx, viewer, id);
  if (hold?.until) return refuse("file_held", { code, untilOn: luxembourgDay(hold.until) });
  if (hold) return refuse("file_accepted", { code });
  const tenancy = await findRunningTenancy(tx, viewer, id);
  return tenancy ? refuse("file_housed", { code, tenancy: tenancy.code }) : null;
}

/**
 * A locked file as the preview showed it, free to be changed.
 *
 * @param version the one that was shown.
 * @throws Response 404 when it is not in the viewer's reach.
 */
export async function openFile(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  version: number,
): Promise<({ ok: true } & { file: StoredHousehold }) | Refusal<BoundFile | "changed_meanwhile">> {
  const file = await getHousehold(tx, viewer, id);
  const binding = await bindingOf(tx, viewer, file);
  if (binding) return binding;
  return file.version === version ? { ok: true, file } : refuse("changed_meanwhile");
}
