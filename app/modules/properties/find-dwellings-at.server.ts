import type { Transaction } from "~/platform/database/with-viewer.server";

import type { AddressedUnit } from "./address-key";

/** A dwelling as it is told from others of its landlord. */
export interface AddressedDwelling extends AddressedUnit {
  id: string;
  landlordId: string;
}

/** The dwellings of landlords in postal codes, in the system's context; one without an address is left out. */
export async function findDwellingsAt(
  tx: Transaction,
  landlordIds: readonly string[],
  postalCodes: readonly string[],
): Promise<AddressedDwelling[]> {
  const rows = await tx.dwelling.findMany({
    where: { landlordId: { in: [...landlordIds] }, postalCode: { in: [...postalCodes] } },
    select: {
      id: true,
      landlordId: true,
      postalCode: true,
      street: true,
      houseNumber: true,
      unit: true,
    },
  });
  return rows.flatMap(({ postalCode, street, houseNumber, ...row }) =>
    postalCode && street && houseNumber ? [{ ...row, postalCode, street, houseNumber }] : [],
  );
}
