/** The database role a transaction takes; the map is closed, so no text of a request can become a role. */
export const DATABASE_ROLES = [
  "visitor",
  "sign_in",
  "system",
  "landlord",
  "caseworker",
  "guarantee_officer",
  "lisko_manager",
  "scheme_officer",
  "office_social_worker",
  "administrator",
  "auditor",
] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** What row-level security reads: who looks, for which organisation, in which request. */
export interface ViewerContext {
  readonly databaseRole: DatabaseRole;
  readonly accountId: string | null;
  readonly organisationId: string | null;
  /** `ais` or `wunnengshellef` for an officer of that scheme, else null. */
  readonly scheme: string | null;
  readonly requestId: string | null;
}

/**
 * The settings of one transaction, in the order of the `set_config` calls that make them. Compiling a statement takes
 * longer than any statement of a request.
 */
export function contextSettings(viewer: ViewerContext, token: string): [string, string][] {
  return [
    ["wunnbreck.token", token],
    ["wunnbreck.account", viewer.accountId ?? ""],
    ["wunnbreck.organisation", viewer.organisationId ?? ""],
    ["wunnbreck.scheme", viewer.scheme ?? ""],
    ["wunnbreck.role", viewer.databaseRole],
    ["jit", "off"],
    ["role", `wunnbreck_${viewer.databaseRole}`],
  ];
}

function outside(databaseRole: DatabaseRole): ViewerContext {
  return { databaseRole, accountId: null, organisationId: null, scheme: null, requestId: null };
}

/** Nobody in particular: public facts only. */
export const VISITOR = outside("visitor");
/** Registration, sign-in, reset: accounts and sessions only. */
export const SIGN_IN = outside("sign_in");
/** Jobs of the worker. */
export const SYSTEM = outside("system");
