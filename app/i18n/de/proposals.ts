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
  "proposals.ask.title": "Eine Wohnung für Sie",
  "proposals.ask.lead":
    "LISKO hat eine Wohnung gefunden, die zu Ihnen passen könnte. Möchten Sie sie? Ihre Antwort geht an Ihre soziale Betreuung.",
  "proposals.ask.terms": "{rent} im Monat mit Nebenkosten, frei ab {available}",
  "proposals.ask.yes": "Ja, wir möchten diese Wohnung",
  "proposals.ask.no": "Nein, diese Wohnung nicht",
  "proposals.ask.why": "Warum passt sie nicht?",
  "proposals.ask.note": "Möchten Sie etwas hinzufügen?",
  "proposals.ask.send": "Antwort senden",
  "proposals.ask.answeredYes":
    "Danke, Ihr Ja ist notiert. Ihre soziale Betreuung ruft Sie für die Besichtigung an.",
  "proposals.ask.answeredNo": "Danke, Ihr Nein ist notiert. Wir suchen weiter für Sie.",
  "proposals.ask.over":
    "Diese Frage ist nicht mehr offen: Sie müssen nichts tun. Ihre soziale Betreuung weiß mehr.",
  "proposals.ask.expires": "Diese Links gelten {days, plural, one {# Tag} other {# Tage}}.",
  "proposals.ask.whyMail":
    "Sie erhalten diese Nachricht, weil LISKO mit Ihnen eine Wohnung sucht. Geben Sie sie nicht weiter: Der Link antwortet für Sie.",
  "proposals.mail.yes": "Ja, ich nehme diese Familie an:",
  "proposals.mail.no": "Nein, diese Familie nicht:",
  "proposals.mail.look": "Die Karte nach der Anmeldung ansehen:",
  "proposals.link.title": "Auf einen Vorschlag antworten",
  "proposals.link.owner": "Eine Familie für Ihre Wohnung in {commune}",
  "proposals.link.ownerLead":
    "Sehen Sie sich die Karte an und antworten Sie bis {date}. Diese Seite zu öffnen, hat noch nichts geändert.",
  "proposals.link.ownerNo": "Diese Familie ablehnen",
  "proposals.link.answeredYes":
    "Danke, Ihr Ja ist gespeichert. LISKO ruft Sie für Besichtigung und Unterschrift an.",
  "proposals.link.answeredNo": "Danke, Ihr Nein ist gespeichert. LISKO sucht eine andere Familie.",
  "proposals.link.over":
    "Dieser Vorschlag wartet nicht mehr auf eine Antwort. Sie müssen nichts tun.",
  "proposals.link.link_gone":
    "Dieser Antwortlink gilt nicht mehr: Die Frist ist vorbei. Melden Sie sich an, um den Stand zu sehen, oder rufen Sie LISKO an.",
  "proposals.household.title": "Die Antwort des Haushalts",
  "proposals.household.lead":
    "Der Vertrag braucht zwei Ja: das der Eigentümer und das des Haushalts. Notieren Sie, was der Haushalt gesagt hat, oder fragen Sie per E-Mail.",
  "proposals.household.agree": "Der Haushalt sagt Ja",
  "proposals.household.ask": "Per E-Mail fragen",
  "proposals.household.askAgain": "Noch einmal per E-Mail fragen",
  "proposals.household.no": "Der Haushalt sagt Nein …",
  "proposals.household.asked": "Per E-Mail gefragt am {date}; noch keine Antwort.",
  "proposals.household.kept": "Das Ja des Haushalts ist notiert.",
  "proposals.household.mailed": "Der Haushalt erhält eine E-Mail mit einem Link zum Antworten.",
  "proposals.refused.no_email":
    "Dieser Haushalt hat keine E-Mail-Adresse: Rufen Sie an und notieren Sie die Antwort.",
  "proposals.steps.title": "Vom Vorschlag zum Schlüssel",
  "proposals.steps.owner": "Antwort der Eigentümer",
  "proposals.steps.household": "Antwort des Haushalts",
  "proposals.steps.visit": "Besichtigung",
  "proposals.steps.signing": "Unterschrift",
  "proposals.steps.doneAt": "Erledigt am {date}",
  "proposals.steps.doneBy": "Erledigt am {date} von {name}",
  "proposals.steps.done": "Erledigt",
  "proposals.steps.planned": "Geplant am {date}",
  "proposals.steps.openUntil":
    "{actor, select, owner {Die Eigentümer sind} household {Der Haushalt ist} other {Die soziale Betreuung ist}} an der Reihe, bis {date}",
  "proposals.steps.open":
    "{actor, select, owner {Die Eigentümer sind} household {Der Haushalt ist} other {Die soziale Betreuung ist}} an der Reihe",
  "proposals.steps.later": "Später",
  "proposals.steps.stopped": "Hat nicht stattgefunden",
  "proposals.steps.byLink": "dem Haushalt, über den Link der E-Mail",
  "proposals.refused.link_gone":
    "Dieser Link gilt nicht mehr. Melden Sie sich an oder rufen Sie LISKO an.",
} as const satisfies Record<keyof typeof source, string>;
