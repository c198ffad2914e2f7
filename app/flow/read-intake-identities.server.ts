import { recordEvents } from "~/modules/audit/record-event.server";
import type { IntakeIdentity } from "~/modules/intake/appointment";
import { findIdentities } from "~/modules/intake/identities.server";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

/**
 * Who some appointments, arrivals or referrals are about; each reading is recorded.
 *
 * @param fields what the viewer is shown.
 * @returns by id, without those that have no name.
 */
export async function readIntakeIdentities(
  tx: Transaction,
  viewer: Viewer,
  entity: "appointment" | "arrival" | "referral",
  ids: readonly string[],
  fields: readonly string[] = ["name"],
): Promise<Map<string, IntakeIdentity>> {
  const identities = await findIdentities(tx, `${entity}Id`, ids);
  const action = "read_identity";
  await recordEvents(
    tx,
    viewer,
    [...identities.keys()].map((entityId) => ({ action, entity, entityId, fields })),
  );
  return identities;
}
