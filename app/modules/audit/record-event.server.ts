import type { ViewerContext } from "~/platform/database/viewer-context";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** What an audit event tells: field names, never values, so that erasing a person leaves the chain whole. */
export interface AuditEvent {
  action: string;
  entity: string;
  entityId: string;
  fields?: readonly string[];
}

/** Puts an event into the audit inbox, in the transaction of the change it tells about. */
export async function recordEvent(
  tx: Transaction,
  viewer: ViewerContext,
  event: AuditEvent,
): Promise<void> {
  await recordEvents(tx, viewer, [event]);
}

/** The same for a change of many records at once: an event for each. */
export async function recordEvents(
  tx: Transaction,
  viewer: ViewerContext,
  events: readonly AuditEvent[],
): Promise<void> {
  await tx.auditInbox.createMany({
    data: events.map(({ action, entity, entityId, fields }) => ({
      actorId: viewer.accountId,
      role: viewer.databaseRole,
      action,
      entity,
      entityId,
      fields: [...(fields ?? [])],
      requestId: viewer.requestId,
    })),
  });
}
