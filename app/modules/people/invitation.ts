import { z } from "zod";

import { languages } from "~/i18n/languages";
import { choiceField } from "~/platform/form-field";

import { emailField, personNameField } from "./account";
import { knownPasswordField } from "./password";
import { type OrganisationKind, type Role, ROLE_ORGANISATIONS, STAFF_ROLES } from "./roles";

/** A role in an organisation, as one choice of a list: `caseworker:<uuid>`. */
export interface Position {
  role: Role;
  organisationId: string;
}

export function positionValue({ role, organisationId }: Position): string {
  return `${role}:${organisationId}`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a position back; the database says whether the organisation exists and may have the role. */
export function positionField() {
  return z.string({ error: "forms.error.requiredChoice" }).transform((text, context): Position => {
    const [name, organisationId = ""] = text.split(":");
    const role = STAFF_ROLES.find((known) => known === name);
    if (role && UUID.test(organisationId)) return { role, organisationId };
    context.addIssue({ code: "custom", message: "forms.error.choice" });
    return z.NEVER;
  });
}

export const InviteForm = z.object({
  name: personNameField(),
  email: emailField(),
  position: positionField(),
  language: choiceField(languages),
});
export type Invite = z.output<typeof InviteForm>;

/** The password is a new one for an address without an account, else the account's own. */
export const AcceptInvitationForm = z.object({
  token: z.string({ error: "forms.error.required" }).max(200),
  password: knownPasswordField(),
});

export function mayHaveRole(kind: OrganisationKind, role: Role): boolean {
  return ROLE_ORGANISATIONS[role].includes(kind);
}

/** The positions organisations offer, in the order of the roles. */
export function positionsOf<Organisation extends { id: string; kind: OrganisationKind }>(
  organisations: readonly Organisation[],
): { role: Role; organisation: Organisation }[] {
  return STAFF_ROLES.flatMap((role) =>
    organisations
      .filter(({ kind }) => mayHaveRole(kind, role))
      .map((organisation) => ({ role, organisation })),
  );
}

export type InvitationState = "waiting" | "expired" | "accepted";

export function invitationState(
  invitation: { acceptedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return "accepted";
  return invitation.expiresAt > now ? "waiting" : "expired";
}

export const InviteAgainForm = z.object({ invitationId: z.uuid("forms.error.invalid") });
