import type { audit as source } from "../fr/audit";

export const audit = {
  "audit.lead":
    "Wer was wann getan hat. Die Werte selbst stehen nie darin, nur die Namen der Felder. Ein Ereignis erscheint hier nach höchstens einer Minute.",
  "audit.search": "Handlung oder Kennung",
  "audit.all": "Alle",
  "audit.system": "System",
  "audit.fields": "Felder: {fields}",
  "audit.noneTitle": "Keine Ereignisse",
  "audit.none":
    "Für diese Filter wurde nichts aufgezeichnet. Erweitern Sie den Zeitraum oder löschen Sie die Filter.",
  "audit.field.at": "Wann",
  "audit.field.action": "Was",
  "audit.field.actor": "Wer",
  "audit.field.role": "Rolle",
  "audit.field.entity": "Gegenstand",
  "audit.field.entityId": "Kennung",
  "audit.field.seq": "Nr.",
  "audit.field.from": "Von",
  "audit.field.to": "Bis",
  "audit.chain.intact": "Protokoll unversehrt",
  "audit.chain.checked": "{events} Ereignisse soeben einzeln geprüft. Letztes: {latest}.",
  "audit.chain.empty": "Noch ist kein Ereignis versiegelt.",
  "audit.chain.broken": "Das Protokoll wurde verändert",
  "audit.chain.brokenAt":
    "Ab Ereignis Nr. {seq} passt die Kette nicht mehr. Verständigen Sie die für Sicherheit zuständige Person und ändern Sie nichts.",
} as const satisfies Record<keyof typeof source, string>;
