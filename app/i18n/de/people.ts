import type { people as source } from "../fr/people";

export const people = {
  "people.role.landlord": "Vermieterin oder Vermieter",
  "people.role.caseworker": "Sozialarbeit LISKO",
  "people.role.guarantee_officer": "Garantieverwaltung",
  "people.role.lisko_manager": "Leitung LISKO",
  "people.role.scheme_officer": "Soziale Wohnungsverwaltung",
  "people.role.office_social_worker": "Office social",
  "people.role.administrator": "Verwaltung der Zugänge",
  "people.role.auditor": "Prüfung (nur lesen)",
  "people.roleSwitch.label": "Arbeiten als",
  "people.nav.work": "Arbeit",
  "people.nav.money": "Garantien und Geld",
  "people.nav.unread": "ungelesen",
  "people.signIn.title": "Anmelden",
  "people.signIn.lead": "Für Vermietende und für die Teams, die Familien begleiten.",
  "people.signIn.noAccount": "Sie haben eine Wohnung zu vermieten und noch kein Konto?",
  "people.signIn.forgot": "Passwort vergessen?",
  "people.refused.sign_in_failed":
    "Diese Adresse und dieses Passwort passen nicht zusammen, oder das Konto ist noch nicht bestätigt. Prüfen Sie beides, oder wählen Sie ein neues Passwort.",
  "people.error.guessablePassword":
    "Dieses Passwort ist zu leicht zu erraten. Vier Wörter ohne Zusammenhang ergeben ein gutes Passwort.",
  "people.field.name": "Vor- und Nachname",
  "people.field.email": "E-Mail-Adresse",
  "people.field.password": "Passwort",
  "people.signedOut": "Sie sind abgemeldet. Bis bald.",
  "people.nav.toApp": "Mein Bereich",
} as const satisfies Record<keyof typeof source, string>;
