import type { alike as source } from "../fr/alike";

export const alike = {
  "alike.title":
    "{count, plural, one {Diese Person ist vielleicht schon bekannt} other {Diese Personen sind vielleicht schon bekannt}}",
  "alike.lead":
    "Öffnen Sie die Akte und prüfen Sie, bevor Sie speichern. Ist es jemand anderes, schreiben Sie es unten und speichern Sie.",
  "alike.why": "Warum es nicht dieselbe Person ist",
  "alike.whyHint":
    "Zum Beispiel: ein anderer Geburtsort, ein Cousin mit demselben Namen. Der Grund wird aufbewahrt.",
  "alike.file": "Akte {code}",
  "alike.source.referral": "Eingegangene Zuweisung",
  "alike.source.appointment": "Termin",
  "alike.source.arrival": "Besuch in der Sprechstunde",
  "alike.strength.strong": "sehr wahrscheinlich",
  "alike.strength.likely": "wahrscheinlich",
  "alike.strength.possible": "möglich",
  "alike.born": "{name}, geboren {born}",
  "alike.name.same": "gleicher Name",
  "alike.name.alike": "Name anders geschrieben",
  "alike.name.part": "einer der Namen ist gleich",
  "alike.birth.same": "gleiches Geburtsdatum",
  "alike.birth.swapped": "Tag und Monat der Geburt vertauscht",
  "alike.birth.year": "gleiches Geburtsjahr",
  "alike.birth.near": "Geburtsjahr nahe",
  "alike.birth.unknown": "Geburtsdatum unbekannt",
  "alike.refused.found":
    "Jemand ist vielleicht schon bekannt. Prüfen Sie und schreiben Sie dann, warum es jemand anderes ist, oder öffnen Sie die vorhandene Akte.",
} as const satisfies Record<keyof typeof source, string>;
