import type { audit as source } from "../fr/audit";

export const audit = {
  "audit.lead":
    "Who did what, and when. Values never stand here, only the names of fields. An event appears here after a minute at most.",
  "audit.search": "Action or identifier",
  "audit.all": "All",
  "audit.system": "System",
  "audit.fields": "Fields: {fields}",
  "audit.noneTitle": "No events",
  "audit.none": "Nothing was recorded for these filters. Widen the period or clear the filters.",
  "audit.field.at": "When",
  "audit.field.action": "What",
  "audit.field.actor": "Who",
  "audit.field.role": "Role",
  "audit.field.entity": "Subject",
  "audit.field.entityId": "Identifier",
  "audit.field.seq": "No.",
  "audit.field.from": "From",
  "audit.field.to": "To",
  "audit.chain.intact": "Log intact",
  "audit.chain.checked": "{events} events checked just now, one by one. Latest: {latest}.",
  "audit.chain.empty": "No event is sealed yet.",
  "audit.chain.broken": "The log has been altered",
  "audit.chain.brokenAt":
    "From event no. {seq} on, the chain no longer fits. Tell the person responsible for security and change nothing.",
} as const satisfies Record<keyof typeof source, string>;
