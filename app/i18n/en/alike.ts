import type { alike as source } from "../fr/alike";

export const alike = {
  "alike.title":
    "{count, plural, one {This person may be known already} other {These people may be known already}}",
  "alike.lead":
    "Open the file and check before you record. If it is somebody else, say so below and record.",
  "alike.why": "Why it is not the same person",
  "alike.whyHint":
    "For example: another place of birth, a cousin of the same name. The reason is kept.",
  "alike.file": "File {code}",
  "alike.source.referral": "Referral received",
  "alike.source.appointment": "Appointment",
  "alike.source.arrival": "Visit to the permanence",
  "alike.strength.strong": "very likely",
  "alike.strength.likely": "likely",
  "alike.strength.possible": "possible",
  "alike.born": "{name}, born {born}",
  "alike.name.same": "same name",
  "alike.name.alike": "name spelt otherwise",
  "alike.name.part": "one of the names is the same",
  "alike.birth.same": "same birth date",
  "alike.birth.swapped": "day and month of birth swapped",
  "alike.birth.year": "same year of birth",
  "alike.birth.near": "year of birth close",
  "alike.birth.unknown": "birth date unknown",
  "alike.refused.found":
    "Somebody may be known already. Check, then say why it is somebody else or open the existing file.",
} as const satisfies Record<keyof typeof source, string>;
