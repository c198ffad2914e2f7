import type { people as source } from "../fr/people";

export const people = {
  "people.role.landlord": "Proprietär",
  "people.role.caseworker": "Sozialaarbecht LISKO",
  "people.role.guarantee_officer": "Gestioun vun de Garantien",
  "people.role.lisko_manager": "Direktioun LISKO",
  "people.role.scheme_officer": "Sozial Locatiounsgestioun",
  "people.role.office_social_worker": "Office social",
  "people.role.administrator": "Administratioun",
  "people.role.auditor": "Kontroll (just liesen)",
  "people.roleSwitch.label": "Schaffen als",
  "people.nav.work": "Aarbecht",
  "people.nav.money": "Garantien a Suen",
  "people.nav.unread": "net gelies",
  "people.signIn.title": "Aloggen",
  "people.signIn.lead": "Fir Proprietären an d’Equippen, déi Familljen accompagnéieren.",
  "people.signIn.noAccount": "Dir hutt eng Wunneng ze verlounen an nach kee Konto?",
  "people.signIn.forgot": "Passwuert vergiess?",
  "people.refused.sign_in_failed":
    "Dës Adress an dëst Passwuert passen net zesummen, oder de Konto ass nach net confirméiert. Kuckt béid no, oder wielt en neit Passwuert.",
  "people.error.guessablePassword":
    "Dëst Passwuert ass ze einfach ze roden. Véier Wierder, déi näischt mateneen ze dinn hunn, maachen e gutt Passwuert.",
  "people.field.name": "Virnumm an Numm",
  "people.field.email": "E-Mail-Adress",
  "people.field.password": "Passwuert",
  "people.signedOut": "Dir sidd ofgemellt. Bis geschwënn.",
  "people.nav.toApp": "Mäi Beräich",
} as const satisfies Record<keyof typeof source, string>;
