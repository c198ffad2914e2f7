import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** Where a tenancy is, as a message may say it: the commune, never the street. */
export interface TenancyPlace {
  communeCode: string;
  communeName: string;
}

/** The place of a tenancy in the viewer's reach. @throws Response 404 */
export function getTenancyPlace(
  tx: Transaction,
  _viewer: Viewer,
  tenancyId: string,
): Promise<TenancyPlace> {
  return findPlaceOfTenancy(tx, tenancyId);
}

/** The same for a job. @throws Response 404 */
export async function findPlaceOfTenancy(
  tx: Transaction,
  tenancyId: string,
): Promise<TenancyPlace> {
  const tenancy = await tx.tenancy.findFirst({
    where: { id: tenancyId },
    select: { communeCode: true },
  });
  if (!tenancy) throw new Response(null, { status: 404 });
  const commune = await tx.commune.findUniqueOrThrow({
    where: { code: tenancy.communeCode },
    select: { name: true },
  });
  return { communeCode: tenancy.communeCode, communeName: commune.name };
}
