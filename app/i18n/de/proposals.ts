import type { proposals as source } from "../fr/proposals";

export const proposals = {
  "proposals.backup.title": "Haushalte in Reserve",
  "proposals.backup.lead":
    "Führt dieser Vorschlag nicht zu einem Vertrag, wird der erste noch passende Haushalt sofort vorgeschlagen. Weder er noch die Eigentümer wissen, dass er wartet.",
  "proposals.backup.none": "Niemand wartet hinter diesem Vorschlag.",
  "proposals.backup.list": "Reihenfolge der Reserve",
  "proposals.backup.hidden": "Haushalt eines anderen Teams",
  "proposals.backup.since": "In Reserve seit {date}",
  "proposals.backup.passed": "War am {date} an der Reihe, aber: {reason}",
  "proposals.backup.add": "In Reserve stellen",
  "proposals.backup.addPair": "{household} in Reserve stellen: {name}",
  "proposals.backup.code": "Nummer des Haushalts",
  "proposals.backup.codeHint": "Zum Beispiel H-1024. Die Vermittlung zeigt, wer passt.",
  "proposals.backup.up": "{household} nach oben",
  "proposals.backup.down": "{household} nach unten",
  "proposals.backup.remove": "Entfernen",
  "proposals.backup.removeNamed": "{household} aus der Reserve nehmen",
  "proposals.backup.manage": "Reserve verwalten",
  "proposals.backup.back": "Zurück zum Vorschlag",
  "proposals.backup.waitingHere":
    "{count, plural, one {Ein Haushalt wartet} other {# Haushalte warten}} in Reserve auf diese Wohnung",
  "proposals.backup.proposeAnyway": "Trotzdem vorschlagen",
  "proposals.backup.anywayHint":
    "Die Haushalte in Reserve behalten ihren Platz hinter diesem Vorschlag.",
  "proposals.backup.added": "Der Haushalt ist in Reserve. Sonst wird niemand benachrichtigt.",
  "proposals.backup.changed": "Die Reihenfolge der Reserve ist gespeichert.",
  "proposals.backup.removed": "Der Haushalt ist nicht mehr in Reserve.",
  "proposals.refused.no_such_household": "Kein Haushalt Ihres Teams hat diese Nummer.",
  "proposals.refused.already_proposed": "Das ist der Haushalt dieses Vorschlags.",
  "proposals.refused.waits_already": "Dieser Haushalt ist für diese Wohnung schon in Reserve.",
  "proposals.refused.household_taken": "Dieser Haushalt hat schon eine Wohnung.",
  "proposals.refused.proposal_over":
    "Der Vorschlag ist beendet: Dahinter kann niemand mehr in Reserve gestellt werden.",
  "proposals.refused.backup_gone":
    "Dieser Haushalt ist nicht mehr in Reserve. Die Seite zeigt den aktuellen Stand.",
  "proposals.end.dwelling_let": "Die Wohnung ist vermietet.",
  "proposals.end.offer_ended": "Das Angebot ist zurückgezogen.",
  "proposals.end.household_housed": "Der Haushalt hat eine Wohnung gefunden.",
  "proposals.end.file_closed": "Die Akte ist geschlossen.",
} as const satisfies Record<keyof typeof source, string>;
