/** Every reason for which a step of people and access is refused. */
export const PEOPLE_REFUSALS = [
  "sign_in_failed",
  "wrong_password",
  "link_gone",
  "guessable",
  "password_too_short",
  "password_too_long",
  "setup_done",
  "address_taken",
  "no_organisation",
  "role_not_in_organisation",
  "already_member",
  "already_invited",
  "invitation_gone",
  "own_account",
  "changed_meanwhile",
] as const;
export type PeopleRefusal = (typeof PEOPLE_REFUSALS)[number];

/** The field a refusal is shown at where it is about one; the others are shown above the form. */
export const PEOPLE_REFUSAL_FIELDS: Partial<Record<PeopleRefusal, string>> = {
  guessable: "password",
  password_too_short: "password",
  password_too_long: "password",
  address_taken: "email",
  already_member: "email",
  already_invited: "email",
};

/** Its sentence; forms show it through `form.refuse(verdict, "people.refused")`. */
export const peopleRefusalText = (reason: PeopleRefusal) => `people.refused.${reason}` as const;
