import type { householdComposition as source } from "../fr/household-composition";

export const householdComposition = {
  "households.needs-on.link": "Der Bedarf an einem anderen Tag, Zeile für Zeile",
  "households.needs-on.title": "Bedarf von {code}",
  "households.needs-on.lead":
    "Wer mit wem ein Zimmer teilt, warum, und wann sich das ändert. Für diese Seite wird kein Name gelesen.",
  "households.needs-on.date": "Bedarf zeigen für den",
  "households.needs-on.dateHint": "Zum Beispiel der Tag einer Geburt oder eines Einzugs.",
  "households.needs-on.show": "Diesen Tag zeigen",
  "households.needs-on.today": "Heute, {date}",
  "households.needs-on.on": "Am {date}",
  "households.needs-on.more":
    "{count, plural, one {# Schlafzimmer} other {# Schlafzimmer}} mehr als heute",
  "households.needs-on.fewer":
    "{count, plural, one {# Schlafzimmer} other {# Schlafzimmer}} weniger als heute",
  "households.needs-on.same": "Gleich viele Schlafzimmer wie heute",
  "households.needs-on.persons":
    "{persons, plural, one {# Person} other {# Personen}}, {children, plural, =0 {kein Kind} one {davon # Kind} other {davon # Kinder}}",
  "households.needs-on.nobody": "An diesem Tag lebt niemand in diesem Haushalt.",
  "households.needs-on.standard": "Die angewandte Regel",
  "households.needs-on.sharing":
    "Zwei Kinder teilen ein Zimmer bis unter {any} Jahren, zwei gleichen Geschlechts bis unter {same} Jahren.",
  "households.needs-on.since": "Angewandt seit dem {date}.",
  "households.needs-on.ahead": "Was sich danach ändert",
  "households.needs-on.aheadNone":
    "Keine Änderung bekannt: kein Geburtstag, der zählt, keine Geburt, keine Ankunft.",
  "households.needs-on.becomes":
    "{to, plural, one {# Schlafzimmer} other {# Schlafzimmer}} statt {from}",
  "households.needs-on.stays":
    "weiter {count, plural, one {# Schlafzimmer} other {# Schlafzimmer}}",
  "households.event.birth": "Erwartete Geburt",
  "households.event.arrival": "Erwartete Ankunft",
  "households.event.sharing_age": "{age} Jahre: teilt nur noch mit einem Kind gleichen Geschlechts",
  "households.event.same_sex_age": "{age} Jahre: braucht ein eigenes Zimmer",
  "households.event.adult": "{age} Jahre: zählt als erwachsen",
  "households.area.title": "Nötige Fläche",
  "households.area.first_occupant": "{each} m² für die erste Person",
  "households.area.further_occupants":
    "{each} m² für {count, plural, one {eine weitere Person} other {jede der # weiteren Personen}}",
  "households.area.room": "In einem geteilten Haus: {total} m², also {each} m² je Person",
  "households.area.adults_per_bedroom":
    "Höchstens {each} Erwachsene je Schlafzimmer: mindestens {least}",
  "households.own-count.holds":
    "Der Sozialarbeiter rechnet mit {count, plural, one {# Schlafzimmer} other {# Schlafzimmern}}; hier folgt die Berechnung nach der Regel.",
  "households.own-count.link": "Anders zählen",
  "households.own-count.title": "Zahl der Schlafzimmer von {code}",
  "households.own-count.lead":
    "Wenn die Lage eine andere Zahl verlangt als die Regel, legen Sie Ihre fest und sagen Sie warum. Beide bleiben in der Akte sichtbar.",
  "households.own-count.own": "Ihre eigene Zahl",
  "households.own-count.other": "Eine andere Zahl festlegen",
  "households.own-count.field": "Nötige Schlafzimmer",
  "households.own-count.reason": "Warum",
  "households.own-count.reasonHint": "Was die Wohnung ermöglichen muss, nie eine Diagnose.",
  "households.own-count.submit": "Diese Zahl festlegen",
  "households.own-count.takeBack": "Zur berechneten Zahl zurückkehren",
  "households.own-count.fixed":
    "Vom Team festgelegt: {count, plural, one {# Schlafzimmer} other {# Schlafzimmer}}",
  "households.own-count.byRule":
    "Nach der Regel: {count, plural, one {# Schlafzimmer} other {# Schlafzimmer}}",
  "households.own-count.done": "Ihre Zahl der Schlafzimmer ist gespeichert.",
  "households.own-count.takenBack": "Die berechnete Zahl gilt wieder.",
} as const satisfies Record<keyof typeof source, string>;
