import type { Transaction } from "~/platform/database/with-viewer.server";
import { type LocalDate, toDatabaseDate } from "~/platform/local-date";

import type { FileCloseReason, OpenStatus, ParkReason } from "./file-status";
import type { HouseholdStatus } from "./household";

/** What goes with a status: a parked file has its day and reason, a closed one its reason and instant. */
export type FilePlace =
  | { status: OpenStatus }
  | { status: "parked"; from: OpenStatus; until: LocalDate; reason: ParkReason }
  | { status: "closed"; reason: FileCloseReason; at: Date };

/** Stores where a file stands now. @returns false when somebody changed the file meanwhile. */
export async function updateFilePlace(
  tx: Transaction,
  file: { id: string; status: HouseholdStatus; version: number },
  place: FilePlace,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.household.updateMany({
    where: { id: file.id, version: file.version, status: file.status },
    data: {
      ...columnsOf(place),
      version: { increment: 1 },
      updatedAt: now,
    },
  });
  return count === 1;
}

function columnsOf(place: FilePlace) {
  const open = {
    parkedFrom: null,
    parkedUntil: null,
    parkReason: null,
    closedAt: null,
    closeReason: null,
  };
  switch (place.status) {
    case "parked":
      return {
        ...open,
        status: place.status,
        parkedFrom: place.from,
        parkedUntil: toDatabaseDate(place.until),
        parkReason: place.reason,
      };
    case "closed":
      return { ...open, status: place.status, closedAt: place.at, closeReason: place.reason };
    default:
      return { ...open, status: place.status };
  }
}
