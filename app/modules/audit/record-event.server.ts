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
  await tx.auditInbox.createMany({
    data: [
      {
        actorId: viewer.accountId,
        role: viewer.databaseRole,
        action: event.action,
        entity: event.entity,
        entityId: event.entityId,
        fields: [...(event.fields ?? [])],
        requestId: viewer.requestId,
      },
    ],
  });
}
