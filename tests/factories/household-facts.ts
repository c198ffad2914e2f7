import { type BedroomStandard, BedroomStandardRow } from "~/modules/households/bedroom-standard";
import type { Household, HouseholdMember } from "~/modules/households/household";
import { type LegalParameter, LegalParameterRow } from "~/modules/schemes/legal-parameter";
import { toLocalDate } from "~/platform/local-date";

import bedroomStandards from "../../prisma/data/bedroom-standards.json";
import legalParameters from "../../prisma/data/legal-parameters.json";

/** The figures the product ships with. */
export const shippedParameters: LegalParameter[] = legalParameters.map((row) =>
  LegalParameterRow.parse(row),
);
export const shippedStandards: BedroomStandard[] = bedroomStandards.map((row) =>
  BedroomStandardRow.parse(row),
);
export const brusselsAnalogue: BedroomStandard = shippedStandards[0]!;

/** The day the tests are set on. */
export const TODAY = toLocalDate("2026-11-21");

/** A member at a place of the file; a number stands for the completed years on TODAY. */
export function aMember(
  position: number,
  relation: HouseholdMember["relation"],
  age: number | null,
  overrides: Partial<HouseholdMember> = {},
): HouseholdMember {
  return {
    id: `member-${position}`,
    position,
    relation,
    relatedTo: null,
    birthDate: age === null ? null : toLocalDate(`${2026 - age}-02-10`),
    birthYear: null,
    sex: null,
    expectedOn: null,
    ...overrides,
  };
}

export function aHousehold(
  members: HouseholdMember[] = [aMember(0, "reference", 34)],
  overrides: Partial<Household> = {},
): Household {
  return {
    id: "00000000-0000-4000-8000-000000002041",
    code: "H-2041",
    status: "ready",
    members,
    languages: ["ar", "fr"],
    interpreterNeeded: true,
    needs: [],
    needsFurnished: false,
    hasPets: false,
    acceptsShared: false,
    incomes: [{ source: "work", monthlyCents: 400_000n }],
    wishes: [],
    protectionStatus: "refugee",
    protectionValidUntil: null,
    resettlement: false,
    referrer: "ona",
    referringOrganisationId: null,
    socialProjectAgreed: true,
    shareConsentOn: toLocalDate("2026-01-10"),
    registeredOn: toLocalDate("2026-01-10"),
    exitDeadline: null,
    earliestMoveIn: null,
    currentHousing: "reception_centre",
    bedroomsOverride: null,
    ...overrides,
  };
}
