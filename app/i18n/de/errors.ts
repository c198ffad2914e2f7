import type { errors as source } from "../fr/errors";

export const errors = {
  "errors.notFound.title": "Diese Seite gibt es nicht",
  "errors.notFound.body":
    "Vielleicht hat sich die Adresse geändert, oder Sie haben keinen Zugang zu dieser Seite.",
  "errors.forbidden.title": "Sie haben keinen Zugang zu dieser Seite",
  "errors.forbidden.body":
    "Wenn Sie sie für Ihre Arbeit brauchen, bitten Sie Ihre Leitung um Zugang.",
  "errors.server.title": "Bei uns ist etwas schiefgelaufen",
  "errors.server.body":
    "Der Fehler ist festgehalten. Wenn Sie gerade ein Formular gesendet haben, gehen Sie zurück: Erneutes Senden zählt nur einmal.",
  "errors.server.reference":
    "Wenn Sie uns kontaktieren, nennen Sie bitte diese Nummer: {reference}",
  "errors.unavailable.title": "Der Dienst ist gerade nicht erreichbar",
  "errors.unavailable.body":
    "Wir erreichen unsere Daten gerade nicht. Nichts, was gespeichert war, ist verloren. Das legt sich von selbst, meist in weniger als einer Minute.",
  "errors.unavailable.retry":
    "{seconds, plural, one {Diese Seite versucht es in # Sekunde von selbst erneut.} other {Diese Seite versucht es in # Sekunden von selbst erneut.}}",
  "errors.conflict.title": "Jemand war schneller",
  "errors.conflict.body":
    "Dieser Eintrag hat sich geändert, während Sie ihn bearbeitet haben. Sehen Sie sich den aktuellen Stand an und versuchen Sie es bei Bedarf erneut.",
  "errors.idempotency.title": "Dieses Formular wurde schon gesendet",
  "errors.idempotency.body":
    "Es wurde schon mit anderen Angaben gesendet, und die erste Sendung zählt. Öffnen Sie die Seite neu, um etwas zu ändern.",
  "errors.tooMany.title": "Zu viele Versuche in kurzer Zeit",
  "errors.tooMany.body":
    "{minutes, plural, one {Zum Schutz der Konten machen wir eine Pause. Versuchen Sie es in einer Minute erneut.} other {Zum Schutz der Konten machen wir eine Pause. Versuchen Sie es in # Minuten erneut.}}",
  "errors.tooLarge.title": "Die Sendung ist zu groß",
  "errors.tooLarge.body": "Senden Sie weniger oder kleinere Dateien auf einmal.",
  "errors.expired.title": "Ihre Sitzung ist abgelaufen",
  "errors.expired.body": "Melden Sie sich wieder an, um fortzufahren.",
  "errors.goHome": "Zur Startseite",
  "errors.offline.title": "Keine Verbindung",
  "errors.offline.body":
    "Die Seite konnte nicht geladen werden. Was Sie gespeichert haben, ist sicher. Versuchen Sie es noch einmal, wenn die Verbindung zurück ist.",
} as const satisfies Record<keyof typeof source, string>;
