import type { Action } from "~/modules/people/permissions";
import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

import { toRelations } from "./find-relations.server";
import type { OwnerRelation } from "./owner-relation";
import { relationReach } from "./reach.server";

const WITH_COMMUNE = { commune: { select: { name: true } } } as const;

/** @throws Response 404 outside the viewer's reach. */
export async function getRelation(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  action: Action = "owner-relation:read",
): Promise<OwnerRelation> {
  const row = await tx.ownerRelation.findFirst({
    where: { id, AND: [relationReach(viewer, action)] },
    include: WITH_COMMUNE,
  });
  const [found] = row ? await toRelations(tx, [row]) : [];
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

/** The relation to the owner behind an account; null where there is none in the viewer's reach. */
export async function findRelationOfAccount(
  tx: Transaction,
  viewer: Viewer,
  accountId: string,
): Promise<{ id: string } | null> {
  return tx.ownerRelation.findFirst({
    where: { accountId, AND: [relationReach(viewer)] },
    select: { id: true },
  });
}

/** An owner in the viewer's reach with this address for mails. */
export async function findRelationByEmail(
  tx: Transaction,
  viewer: Viewer,
  email: string,
): Promise<{ id: string } | null> {
  return tx.ownerRelation.findFirst({
    where: { email, AND: [relationReach(viewer)] },
    select: { id: true },
  });
}
