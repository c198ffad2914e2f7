import type { caseload as source } from "../fr/caseload";

export const caseload = {
  "caseload.tab.covers": "Abwesenheiten",
  "caseload.coverFor": "Vertretung für {name}",
  "caseload.field.absent": "Wer abwesend ist",
  "caseload.field.cover": "Wer vertritt",
  "caseload.field.from": "Ab dem",
  "caseload.field.until": "Bis zum (einschließlich)",
  "caseload.hint.cover": "Höchstens sechs Monate. Endet von selbst.",
  "caseload.act.name": "Vertretung benennen",
  "caseload.act.end": "Jetzt beenden",
  "caseload.covers.title": "Abwesenheiten und Vertretungen",
  "caseload.covers.lead":
    "Während einer Abwesenheit stehen Akten und Aufgaben auch in den Listen der Vertretung, und sie erhält die Nachrichten. Die Akten wechseln nicht die Hand.",
  "caseload.covers.now": "Laufend und kommend",
  "caseload.covers.name": "Eine Vertretung benennen",
  "caseload.covers.none": "Keine Abwesenheit ist angekündigt.",
  "caseload.covers.line": "{cover} vertritt {absent}",
  "caseload.covers.inForce": "Läuft",
  "caseload.covers.period": "vom {from} bis {until}",
  "caseload.covers.setBy": "entschieden von {name}",
  "caseload.error.cover_self": "Wählen Sie jemand anderen als die abwesende Person.",
  "caseload.error.ends_before": "Das Ende muss nach dem Beginn liegen.",
  "caseload.error.too_long":
    "Höchstens sechs Monate. Übergeben Sie bei längerer Abwesenheit die Akten.",
  "caseload.refused.not_own_absence": "Sie können eine Vertretung nur für sich selbst benennen.",
  "caseload.refused.covered_already": "An diesen Tagen vertritt bereits jemand diese Person.",
  "caseload.refused.cover_away":
    "Diese Person ist an diesen Tagen selbst abwesend. Wählen Sie jemand anderen.",
  "caseload.refused.covers_meanwhile":
    "Die abwesende Person vertritt an diesen Tagen selbst jemanden. Benennen Sie dafür zuerst jemand anderen.",
  "caseload.refused.cover_over": "Diese Vertretung ist schon beendet.",
  "caseload.done.name": "Die Vertretung ist gespeichert.",
  "caseload.done.end": "Die Vertretung ist beendet.",
  "caseload.nav": "Akten des Teams",
  "caseload.title": "Akten des Teams",
  "caseload.lead":
    "Wer wie viele Akten begleitet und wo es drängt. Öffnen Sie einen Namen, um Akten zu übergeben.",
  "caseload.caption": "Offene Akten nach Sozialarbeiter",
  "caseload.nobody": "Niemand im Team",
  "caseload.nobodyHint": "Die Verwaltung lädt Sozialarbeiter ein; dann erscheinen sie hier.",
  "caseload.you": "Sie",
  "caseload.left": "Nicht mehr im Team",
  "caseload.tab.team": "Team",
  "caseload.tab.transfers": "Akten unterwegs",
  "caseload.waiting": "warten auf Ihre Antwort",
  "caseload.field.caseworker": "Sozialarbeiter",
  "caseload.field.total": "Akten",
  "caseload.field.deadlines": "Fristen in 30 Tagen",
  "caseload.field.overdue": "Überfällige Aufgaben",
  "caseload.field.files": "Zu übergebende Akten",
  "caseload.field.to": "An wen",
  "caseload.field.note": "Nachricht an die übernehmende Person",
  "caseload.field.atOnce": "Sofort übergeben, ohne auf die Antwort zu warten",
  "caseload.field.transfers": "Akten",
  "caseload.field.reason": "Grund der Ablehnung",
  "caseload.hint.files": "Bis zur Antwort ändert sich für diese Akten nichts.",
  "caseload.field.whole":
    "{count, plural, one {Die eine Akte dieser Person} other {Alle # Akten dieser Person}}",
  "caseload.hint.whole": "Außer was schon unterwegs ist. Sonst wählen Sie unten aus.",
  "caseload.refused.nothing_left": "Hier gibt es keine Akte mehr zu übergeben.",
  "caseload.hint.note": "Was man wissen muss, um weiterzumachen. Bleibt im Verlauf jeder Akte.",
  "caseload.hint.atOnce":
    "Beide Personen werden benachrichtigt; der Verlauf hält fest, dass Sie es entschieden haben.",
  "caseload.hint.reason": "Nur wenn Sie ablehnen.",
  "caseload.filesOf": "{count, plural, one {# offene Akte} other {# offene Akten}}",
  "caseload.noFiles": "Keine offene Akte",
  "caseload.deadline": "zu verlassen bis {date}",
  "caseload.onItsWay": "Unterwegs zu {name}",
  "caseload.fromTo": "von {from} an {to}, angefragt am {date}",
  "caseload.overtaken.file_closed": "Inzwischen geschlossen",
  "caseload.overtaken.given_elsewhere": "Inzwischen jemand anderem übergeben",
  "caseload.act.transfer": "Akten übergeben",
  "caseload.act.accept": "Annehmen",
  "caseload.act.decline": "Ablehnen",
  "caseload.act.withdraw": "Anfrage zurückziehen",
  "caseload.act.give": "Kollegin oder Kollegen übergeben",
  "caseload.transfers.title": "Akten unterwegs",
  "caseload.transfers.lead":
    "Eine Akte wechselt die Hand, wenn die empfangende Person zusagt. Bis dahin begleitet sie, wer sie gibt.",
  "caseload.transfers.toMe": "Warten auf Ihre Antwort",
  "caseload.transfers.given": "Übergeben, noch ohne Antwort",
  "caseload.transfers.noneToMe": "Niemand übergibt Ihnen eine Akte",
  "caseload.transfers.noneGiven": "Keine Akte wartet auf Antwort",
  "caseload.error.no_file": "Wählen Sie mindestens eine Akte.",
  "caseload.error.no_transfer": "Wählen Sie mindestens eine Akte.",
  "caseload.error.reason_missing": "Sagen Sie in einem Satz, warum Sie ablehnen.",
  "caseload.refused.file_closed":
    "Die Akte {household} wurde inzwischen geschlossen. Nehmen Sie sie aus der Auswahl.",
  "caseload.refused.given_elsewhere":
    "Die Akte {household} wurde inzwischen jemand anderem übergeben. Nehmen Sie sie aus der Auswahl.",
  "caseload.refused.not_own_file":
    "Die Akte {household} ist nicht Ihre. Nur eine Leitung kann sie übergeben.",
  "caseload.refused.already_theirs": "Diese Person begleitet die Akte {household} bereits.",
  "caseload.refused.transfer_open": "Die Akte {household} ist schon zu jemandem unterwegs.",
  "caseload.refused.unknown_colleague": "Wählen Sie eine Person Ihres Teams.",
  "caseload.refused.not_open": "Zur Akte {household} wurde schon geantwortet.",
  "caseload.refused.not_addressee":
    "Die Akte {household} wartet auf die Antwort einer anderen Person.",
  "caseload.refused.changed_meanwhile":
    "Jemand hat diese Akten inzwischen geändert. Laden Sie die Seite neu.",
  "caseload.done.asked":
    "{count, plural, one {Die Anfrage für # Akte ist gestellt.} other {Die Anfrage für # Akten ist gestellt.}}",
  "caseload.done.assigned":
    "{count, plural, one {# Akte ist übergeben.} other {# Akten sind übergeben.}}",
  "caseload.done.accept":
    "{count, plural, one {# Akte ist jetzt Ihre.} other {# Akten sind jetzt Ihre.}}",
  "caseload.done.decline":
    "{count, plural, one {# Akte ist abgelehnt.} other {# Akten sind abgelehnt.}}",
  "caseload.done.withdraw":
    "{count, plural, one {Die Anfrage für # Akte ist zurückgezogen.} other {Die Anfrage für # Akten ist zurückgezogen.}}",
} as const satisfies Record<keyof typeof source, string>;
