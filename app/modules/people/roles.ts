/** What a person is in the story. One account may hold several; one is in use at a time. */
export const ROLES = [
  "landlord",
  "caseworker",
  "guarantee_officer",
  "lisko_manager",
  "scheme_officer",
  "office_social_worker",
  "administrator",
  "auditor",
] as const;
export type Role = (typeof ROLES)[number];

export const STAFF_ROLES = ROLES.filter((role) => role !== "landlord");

/** Who employs or runs whom. */
export const ORGANISATION_KINDS = [
  "lisko",
  "ais",
  "wunnengshellef",
  "office_social",
  "housing_provider",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Which kinds of organisation may have members of a role; a landlord acts for himself. */
export const ROLE_ORGANISATIONS: Record<Role, readonly OrganisationKind[]> = {
  landlord: [],
  caseworker: ["lisko"],
  guarantee_officer: ["lisko"],
  lisko_manager: ["lisko"],
  scheme_officer: ["ais", "wunnengshellef"],
  office_social_worker: ["office_social"],
  administrator: ["lisko"],
  auditor: ["lisko"],
};
