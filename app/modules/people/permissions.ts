import type { Role } from "./roles";

/**
 * How far a permission reaches.
 * - `own`: rows the person answers for (a landlord's dwelling, a worker's own account)
 * - `team`: rows of the person's organisation
 * - `territory`: rows in the communes of the person's office social
 * - `scheme`: rows of the scheme the person's organisation runs
 * - `all`: every row
 */
export type Scope = "own" | "team" | "territory" | "scheme" | "all";

type Grants = Partial<Record<Role, Scope>>;

/** The permission policy, one line an action. What is not here is refused. Row-level security holds the same lines. */
export const PERMISSIONS = {
  "account:update": {
    landlord: "own",
    caseworker: "own",
    guarantee_officer: "own",
    lisko_manager: "own",
    scheme_officer: "own",
    office_social_worker: "own",
    administrator: "own",
    auditor: "own",
  },
  "notification:read": {
    landlord: "own",
    caseworker: "own",
    guarantee_officer: "own",
    lisko_manager: "own",
    scheme_officer: "own",
    office_social_worker: "own",
    administrator: "own",
    auditor: "own",
  },
  "account:manage": { administrator: "all" },
  "account:invite": { administrator: "all" },
  "audit:read": { administrator: "all", auditor: "all" },

  "dwelling:create": { landlord: "own" },
  "dwelling:update": { landlord: "own" },
  "dwelling:read": {
    landlord: "own",
    caseworker: "all",
    guarantee_officer: "all",
    lisko_manager: "all",
    scheme_officer: "scheme",
    auditor: "all",
  },
  "offer:submit": { landlord: "own" },
  "offer:withdraw": { landlord: "own" },
  "offer:read": {
    landlord: "own",
    caseworker: "all",
    guarantee_officer: "all",
    lisko_manager: "all",
    scheme_officer: "scheme",
    auditor: "all",
  },
  "offer:import": { guarantee_officer: "all", lisko_manager: "all", scheme_officer: "scheme" },
  "offer:review": { guarantee_officer: "all", lisko_manager: "all", scheme_officer: "scheme" },

  "household:create": { caseworker: "team", lisko_manager: "team" },
  "household:update": { caseworker: "team", lisko_manager: "team" },
  "household:read": {
    caseworker: "team",
    guarantee_officer: "team",
    lisko_manager: "team",
    scheme_officer: "scheme",
    office_social_worker: "territory",
    auditor: "all",
  },
  "household:identify": {
    caseworker: "team",
    lisko_manager: "team",
    office_social_worker: "territory",
  },

  "match:rank": { caseworker: "team", lisko_manager: "team" },
  "match:plan": { caseworker: "team", lisko_manager: "team" },
  "proposal:create": { caseworker: "team", lisko_manager: "team" },
  "proposal:withdraw": { caseworker: "team", lisko_manager: "team" },
  "proposal:answer": { landlord: "own" },
  "proposal:read": {
    landlord: "own",
    caseworker: "team",
    guarantee_officer: "all",
    lisko_manager: "team",
    scheme_officer: "scheme",
    auditor: "all",
  },

  "tenancy:sign": { caseworker: "team", lisko_manager: "team" },
  "tenancy:close": { caseworker: "team", lisko_manager: "team" },
  "tenancy:read": {
    landlord: "own",
    caseworker: "team",
    guarantee_officer: "all",
    lisko_manager: "team",
    scheme_officer: "scheme",
    office_social_worker: "territory",
    auditor: "all",
  },

  "guarantee:read": {
    landlord: "own",
    caseworker: "all",
    guarantee_officer: "all",
    lisko_manager: "all",
    auditor: "all",
  },
  "guarantee:activate": { guarantee_officer: "all", lisko_manager: "all" },
  "claim:file": { landlord: "own" },
  "claim:read": {
    landlord: "own",
    caseworker: "all",
    guarantee_officer: "all",
    lisko_manager: "all",
    auditor: "all",
  },
  "claim:assess": { guarantee_officer: "all", lisko_manager: "all" },
  "claim:decide": { guarantee_officer: "all", lisko_manager: "all" },
  "claim:settle": { guarantee_officer: "all", lisko_manager: "all" },

  "invoice:issue": { guarantee_officer: "all", lisko_manager: "all", scheme_officer: "scheme" },
  "invoice:read": {
    landlord: "own",
    caseworker: "all",
    guarantee_officer: "all",
    lisko_manager: "all",
    scheme_officer: "scheme",
    auditor: "all",
  },

  "task:read": {
    caseworker: "team",
    guarantee_officer: "all",
    lisko_manager: "team",
    scheme_officer: "scheme",
    office_social_worker: "territory",
    auditor: "all",
  },
  "task:create": { caseworker: "team", lisko_manager: "team", scheme_officer: "scheme" },
  "task:complete": {
    caseworker: "team",
    lisko_manager: "team",
    scheme_officer: "scheme",
    office_social_worker: "territory",
  },
  "timeline:write": {
    caseworker: "team",
    guarantee_officer: "all",
    lisko_manager: "team",
    scheme_officer: "scheme",
    office_social_worker: "territory",
  },

  "message:read": {
    landlord: "own",
    guarantee_officer: "all",
    lisko_manager: "all",
    scheme_officer: "scheme",
  },
  "message:write": {
    landlord: "own",
    guarantee_officer: "all",
    lisko_manager: "all",
    scheme_officer: "scheme",
  },
  "owner-relation:read": {
    guarantee_officer: "all",
    lisko_manager: "all",
    scheme_officer: "scheme",
  },
  "owner-relation:update": {
    guarantee_officer: "all",
    lisko_manager: "all",
    scheme_officer: "scheme",
  },
  "owner-mailing:send": {
    guarantee_officer: "all",
    lisko_manager: "all",
    scheme_officer: "scheme",
  },
  "caseload:read": { caseworker: "team", lisko_manager: "team" },
  "caseload:transfer": { caseworker: "own", lisko_manager: "team" },
  "caseload:assign": { lisko_manager: "team" },
  "cover:update": { caseworker: "own", lisko_manager: "team" },

  "permanence:read": { caseworker: "team", lisko_manager: "team" },
  "permanence:update": { lisko_manager: "team" },
  "appointment:read": { caseworker: "team", lisko_manager: "team" },
  "appointment:book": { caseworker: "team", lisko_manager: "team" },
  "arrival:record": { caseworker: "team", lisko_manager: "team" },
  "referral:read": { caseworker: "team", lisko_manager: "team", office_social_worker: "team" },
  "referral:create": { caseworker: "team", lisko_manager: "team", office_social_worker: "team" },
  "referral:take": { caseworker: "team", lisko_manager: "team" },

  "policy:read": { caseworker: "all", lisko_manager: "all", administrator: "all", auditor: "all" },
  "policy-draft:read": { lisko_manager: "all", administrator: "all", auditor: "all" },
  "policy:propose": { lisko_manager: "all" },
  "policy:approve": { lisko_manager: "all", administrator: "all" },
  "fairness:read": { lisko_manager: "team", auditor: "team" },
  "household:exchange": { lisko_manager: "team" },
} as const satisfies Record<string, Grants>;

export type Action = keyof typeof PERMISSIONS;

/** How far a role may do an action, or null when it may not. */
export function scopeOf(role: Role, action: Action): Scope | null {
  const grants: Grants = PERMISSIONS[action];
  return grants[role] ?? null;
}

/** The roles that may do an action, however far. */
export function rolesWith<Named extends Action>(
  action: Named,
): readonly (keyof (typeof PERMISSIONS)[Named] & Role)[] {
  return Object.keys(PERMISSIONS[action]) as (keyof (typeof PERMISSIONS)[Named] & Role)[];
}
