import type { alike as source } from "../fr/alike";

export const alike = {
  "alike.title":
    "{count, plural, one {Dës Persoun ass vläicht scho bekannt} other {Dës Persoune si vläicht scho bekannt}}",
  "alike.lead":
    "Maacht den Dossier op a kuckt no, ier Dir späichert. Wann et een aneren ass, schreift et hei drënner a späichert.",
  "alike.why": "Firwat et net déiselwecht Persoun ass",
  "alike.whyHint":
    "Zum Beispill: eng aner Gebuertsplaz, e Koseng mat deemselwechten Numm. De Grond gëtt opgehuewen.",
  "alike.file": "Dossier {code}",
  "alike.source.referral": "Orientatioun, déi erakomm ass",
  "alike.source.appointment": "Rendez-vous",
  "alike.source.arrival": "Besuch an der Permanence",
  "alike.strength.strong": "ganz wahrscheinlech",
  "alike.strength.likely": "wahrscheinlech",
  "alike.strength.possible": "méiglech",
  "alike.born": "{name}, gebuer {born}",
  "alike.name.same": "deeselwechten Numm",
  "alike.name.alike": "Numm anescht geschriwwen",
  "alike.name.part": "ee vun den Nimm ass d’selwecht",
  "alike.birth.same": "deeselwechte Gebuertsdatum",
  "alike.birth.swapped": "Dag a Mount vun der Gebuert vertosch",
  "alike.birth.year": "datselwecht Gebuertsjoer",
  "alike.birth.near": "Gebuertsjoer no beieneen",
  "alike.birth.unknown": "Gebuertsdatum onbekannt",
  "alike.refused.found":
    "Et ass vläicht scho ee bekannt. Kuckt no a schreift dann, firwat et een aneren ass, oder maacht deen existéierenden Dossier op.",
} as const satisfies Record<keyof typeof source, string>;
