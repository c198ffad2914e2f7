import type { LocalDate } from "~/platform/local-date";

import { type PolicyContent, policyOn } from "../matching-policy";

/** A version of the policy with who stands behind it; one without authors ships with the product. */
export interface PolicyVersion {
  version: number;
  validFrom: LocalDate;
  content: PolicyContent;
  reason: string | null;
  /** Ids of accounts. */
  authors: readonly string[];
  approvedBy: string | null;
  approvedAt: Date | null;
  approvalNote: string | null;
  withdrawnOn: LocalDate | null;
  withdrawnBy: string | null;
  withdrawalNote: string | null;
}

/** `replaced`: a newer version has begun in its place, or begins on the same day. */
export const POLICY_PHASES = ["in_force", "coming", "replaced", "withdrawn"] as const;
export type PolicyPhase = (typeof POLICY_PHASES)[number];

type Dated = Pick<PolicyVersion, "version" | "validFrom" | "withdrawnOn">;

/** What binds: approved and not withdrawn. */
export function binding<Version extends Dated>(versions: readonly Version[]): Version[] {
  return versions.filter(({ withdrawnOn }) => withdrawnOn === null);
}

/** Where a version stands on a day. */
export function policyPhase(
  version: Dated,
  versions: readonly Dated[],
  on: LocalDate,
): PolicyPhase {
  if (version.withdrawnOn !== null) return "withdrawn";
  const binds = binding(versions);
  const isNewest = !binds.some(
    (other) => other.validFrom === version.validFrom && other.version > version.version,
  );
  if (version.validFrom > on) return isNewest ? "coming" : "replaced";
  return policyOn(binds, on).version === version.version ? "in_force" : "replaced";
}

/**
 * The version that a day's new one takes over from.
 *
 * @param of.number absent for one that has no number yet.
 */
export function versionBefore<Version extends Dated>(
  versions: readonly Version[],
  of: { validFrom: LocalDate; number?: number },
): Version | null {
  const earlier = binding(versions).filter(
    ({ validFrom, version }) =>
      validFrom < of.validFrom || (validFrom === of.validFrom && version < (of.number ?? Infinity)),
  );
  return earlier.length === 0 ? null : policyOn(earlier, of.validFrom);
}
