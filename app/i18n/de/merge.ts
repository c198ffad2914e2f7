import type { merge as source } from "../fr/merge";

export const merge = {
  "merge.title": "{code} mit einem Doppel vereinen",
  "merge.lead":
    "Hat derselbe Haushalt zwei Akten? Vergleichen Sie sie, wählen Sie, was bleibt, und behalten Sie eine.",
  "merge.link": "Mit einem Doppel vereinen",
  "merge.other": "Nummer der anderen Akte",
  "merge.otherHint": "Zum Beispiel H-2041. Diese andere Akte wird geschlossen.",
  "merge.compare": "Vergleichen",
  "merge.notSo": "Diese beiden Akten können so nicht vereint werden",
  "merge.otherWay": "Stattdessen {code} behalten",
  "merge.people": "Die Personen",
  "merge.peopleHint": "Sagen Sie von jeder Person der anderen Akte, ob sie in dieser schon steht.",
  "merge.person": "{code}: {person}",
  "merge.isSame": "Schon in {code}: {person}",
  "merge.comes": "Kommt dazu: {relation}",
  "merge.details": "Name und Geburt, die bleiben",
  "merge.fields": "Die übrigen Felder",
  "merge.fieldsHint":
    "{count, plural, =0 {Wählen Sie den Wert, der bleibt.} one {Wählen Sie den Wert, der bleibt. Ein Feld ist gleich und wird nicht gezeigt.} other {Wählen Sie den Wert, der bleibt. # Felder sind gleich und werden nicht gezeigt.}}",
  "merge.show": "Ergebnis zeigen",
  "merge.showAgain": "Ergebnis erneut zeigen",
  "merge.after": "Nach dem Vereinen",
  "merge.carried":
    "Aufgaben, Notizen, frühere Vorschläge, Termine und Zuweisungen gehen in {code} über.",
  "merge.closes": "{code} wird geschlossen und führt zu {kept}; die Nummer bleibt gültig.",
  "merge.canUndo":
    "Alles kann auf einmal rückgängig gemacht werden, solange nichts Neues dagegen spricht.",
  "merge.submit": "Beide Akten vereinen",
  "merge.done": "Die beiden Akten sind vereint.",
  "merge.undone": "Die beiden Akten sind wieder getrennt.",
  "merge.standing": "In dieser Akte vereinte Doppel",
  "merge.line": "{code}, vereint am {at} von {by}",
  "merge.undo": "Vereinen rückgängig machen",
  "merge.wasMerged": "Es war ein Doppel",
  "merge.refused.file_unknown": "Keine Akte Ihres Teams hat diese Nummer.",
  "merge.refused.same_file": "Das ist dieselbe Akte.",
  "merge.refused.changed_meanwhile":
    "Eine der Akten hat sich inzwischen geändert. Vergleichen Sie erneut.",
  "merge.refused.already_merged": "Eine der beiden Akten führt schon zu einer anderen.",
  "merge.refused.kept_closed":
    "Diese Akte ist geschlossen. Öffnen Sie sie zuerst wieder, oder behalten Sie die andere.",
  "merge.refused.both_bound":
    "Beide Haushalte sind vorgeschlagen oder wohnen schon. Beenden Sie zuerst einen der beiden Vorschläge.",
  "merge.refused.other_bound":
    "Die andere Akte ist für eine Wohnung vorgeschlagen: Sie muss bleiben.",
  "merge.refused.both_housed":
    "Beide Akten haben ein Mietverhältnis. Ein Mietverhältnis wechselt den Haushalt nicht.",
  "merge.refused.other_housed": "Die andere Akte hat ein Mietverhältnis: Sie muss bleiben.",
  "merge.refused.bound_keeps_people":
    "Dieser Haushalt ist vorgeschlagen oder wohnt schon: Niemand kann dazukommen. Warten Sie, oder sagen Sie, dass alle schon da sind.",
  "merge.refused.member_unknown": "Sagen Sie von jeder Person der anderen Akte, wer sie hier ist.",
  "merge.refused.matched_twice":
    "Zwei Personen der anderen Akte können hier nicht dieselbe Person sein.",
  "merge.undoRefused.undone_already": "Das ist schon rückgängig gemacht.",
  "merge.undoRefused.changed_since":
    "Nicht mehr rückgängig zu machen: Diese Akte wurde seither geändert.",
  "merge.undoRefused.merged_since":
    "Nicht rückgängig zu machen: Seither wurde ein anderes Doppel vereint. Machen Sie zuerst jenes rückgängig.",
  "merge.undoRefused.proposed_since":
    "Nicht rückgängig zu machen: Der Haushalt ist seither für eine Wohnung vorgeschlagen.",
  "merge.undoRefused.housed_since":
    "Nicht rückgängig zu machen: Seither hat ein Mietverhältnis begonnen.",
} as const satisfies Record<keyof typeof source, string>;
