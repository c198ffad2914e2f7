import type { people as source } from "../fr/people";

export const people = {
  "people.role.landlord": "Landlord",
  "people.role.caseworker": "Caseworker",
  "people.role.guarantee_officer": "Guarantee officer",
  "people.role.lisko_manager": "LISKO manager",
  "people.role.scheme_officer": "Scheme officer",
  "people.role.office_social_worker": "Office social",
  "people.role.administrator": "Administrator",
  "people.role.auditor": "Auditor (reads only)",
  "people.roleSwitch.label": "Work as",
  "people.nav.work": "Work",
  "people.nav.money": "Guarantees and money",
  "people.nav.unread": "unread",
  "people.signIn.title": "Sign in",
  "people.signIn.lead": "For landlords and for the teams who accompany families.",
  "people.signIn.noAccount": "You have a dwelling to let and no account yet?",
  "people.signIn.forgot": "Forgot your password?",
  "people.refused.sign_in_failed":
    "This address and this password do not belong together, or the account is not confirmed yet. Check both, or choose a new password.",
  "people.error.guessablePassword":
    "This password is too easy to guess. Four unrelated words make a good one.",
  "people.field.name": "Name",
  "people.field.email": "E-mail address",
  "people.field.password": "Password",
  "people.signedOut": "You are signed out. See you soon.",
  "people.nav.toApp": "My pages",
} as const satisfies Record<keyof typeof source, string>;
