import type { Language } from "~/i18n/languages";
import type { ViewerContext } from "~/platform/database/viewer-context";

import { type Action, scopeOf } from "./permissions";
import type { OrganisationKind, Role } from "./roles";

/** The person behind a request, in the role in use. */
export interface Viewer extends ViewerContext {
  readonly databaseRole: Role;
  readonly accountId: string;
  readonly membershipId: string;
  readonly sessionId: string;
  readonly role: Role;
  readonly roles: readonly { membershipId: string; role: Role; organisation: string | null }[];
  readonly organisationKind: OrganisationKind | null;
  readonly organisationName: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Whether to show what leads to an action; the action itself decides again. */
export function may(viewer: Pick<Viewer, "role">, action: Action): boolean {
  return scopeOf(viewer.role, action) !== null;
}
