import type { Transaction } from "~/platform/database/with-viewer.server";

import type { ServiceContact } from "./service-contact";

/** How the house, LISKO, is reached; public. @throws Error when it is not recorded, which the shipped facts rule out. */
export function getServiceContact(tx: Transaction): Promise<ServiceContact> {
  return tx.organisation.findFirstOrThrow({
    where: { kind: "lisko" },
    select: { name: true, phone: true, email: true, postalAddress: true },
    orderBy: { name: "asc" },
  });
}
