import type { Prisma } from "~/platform/database/generated/client";
import type { ViewerContext } from "~/platform/database/viewer-context";
import type { Transaction } from "~/platform/database/with-viewer.server";

import type { TimelineKind } from "./timeline-entry";

/** Something that happened to a household, in its timeline for ever. */
export interface TimelineFact {
  householdId: string;
  tenancyId?: string | null;
  kind: TimelineKind;
  detail?: Record<string, string | number>;
  /** What the author wrote. */
  text?: string | null;
}

/** @param viewer its author; a step of the system without one has no author. */
export async function createTimelineEntry(
  tx: Transaction,
  viewer: ViewerContext,
  fact: TimelineFact,
): Promise<void> {
  const detail: Prisma.InputJsonValue = fact.detail ?? {};
  await tx.timelineEntry.createMany({
    data: [
      {
        householdId: fact.householdId,
        tenancyId: fact.tenancyId ?? null,
        kind: fact.kind,
        detail,
        text: fact.text ?? null,
        authorId: viewer.accountId,
      },
    ],
  });
}
