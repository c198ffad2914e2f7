import { z } from "zod";

import { LauCode } from "~/modules/communes/commune";
import {
  checkboxField,
  choiceField,
  dateField,
  moneyField,
  textField,
  wholeNumberField,
} from "~/platform/form-field";
import { addMonths, type LocalDate } from "~/platform/local-date";

import { type CompositionProblemCode, compositionProblems, MEMBERS_MAX } from "./composition-rules";
import {
  COMMUNE_WISHES,
  CURRENT_HOUSINGS,
  HOUSEHOLD_NEEDS,
  type HouseholdMember,
  INCOME_SOURCES,
  LANGUAGES,
  PROTECTION_STATUSES,
  REFERRERS,
  RELATIONS,
  SEXES,
} from "./household";

/*
 * A household as a caseworker records it. The names in here go to the identity tables and nowhere else.
 * Each `…Step` is one screen; `householdForm` is all of them, for one page and for imports.
 */

const uuid = z.uuid("forms.error.choice");

const memberForm = (today: LocalDate) =>
  z.object({
    id: uuid.optional(),
    /** May be missing only for a child that is not born yet. */
    givenName: textField(80).optional(),
    familyName: textField(80).optional(),
    /** In the person's own script. */
    nativeName: textField(120).optional(),
    relation: choiceField(RELATIONS),
    /** Position of the member it relates to; absent means the reference person. */
    relatedTo: wholeNumberField(0, MEMBERS_MAX - 1).optional(),
    birthDate: dateField({ from: addMonths(today, -120 * 12) }).optional(),
    birthYear: wholeNumberField(Number(today.slice(0, 4)) - 120, 9999).optional(),
    sex: choiceField(SEXES).optional(),
    expectedOn: dateField({
      from: addMonths(today, -12),
      to: addMonths(today, 60),
    }).optional(),
  });
export type MemberForm = z.output<ReturnType<typeof memberForm>>;

/** At which field of the member a problem is said; those of the household as a whole stand at the list. */
const PLACES: Record<CompositionProblemCode, keyof MemberForm> = {
  no_member: "relation",
  too_many_members: "relation",
  no_reference: "relation",
  two_references: "relation",
  reference_relates_to: "relatedTo",
  reference_expected: "expectedOn",
  related_to_self: "relatedTo",
  related_to_nobody: "relatedTo",
  relation_cycle: "relatedTo",
  partner_twice: "relation",
  child_not_younger: "relation",
  parent_not_older: "relation",
  birth_in_future: "birthDate",
  birth_too_long_ago: "birthDate",
  birth_year_differs: "birthYear",
};

/**
 * The members in the order of the file; refuses what cannot be, at the member.
 *
 * @param today Luxembourg's day.
 */
export const membersStep = (today: LocalDate) =>
  z
    .object({
      members: z
        .array(memberForm(today), { error: "households.composition.no_member" })
        .max(MEMBERS_MAX, "households.composition.too_many_members"),
    })
    .superRefine(({ members }, context) => {
      for (const { code, position } of compositionProblems(membersOf(members), today)) {
        const path = position === null ? ["members"] : ["members", position, PLACES[code]];
        context.addIssue({ code: "custom", path, message: `households.composition.${code}` });
      }
      members.forEach((member, position) => {
        const unborn = member.expectedOn !== undefined && member.birthDate === undefined;
        for (const field of ["givenName", "familyName"] as const) {
          if (unborn || member[field] !== undefined) continue;
          const path = ["members", position, field];
          context.addIssue({ code: "custom", path, message: "forms.error.required" });
        }
      });
    });

/** Members as the rules read them; the place in the form is the position. */
export function membersOf(members: readonly MemberForm[]): HouseholdMember[] {
  return members.map((member, position) => ({
    id: member.id ?? String(position),
    position,
    relation: member.relation,
    relatedTo: member.relatedTo ?? null,
    birthDate: member.birthDate ?? null,
    birthYear: member.birthYear ?? null,
    sex: member.sex ?? null,
    expectedOn: member.expectedOn ?? null,
  }));
}

/** What a member is called, as far as it was typed. */
export function nameOf(member: Pick<MemberForm, "givenName" | "familyName" | "nativeName">) {
  const { givenName = null, familyName = null, nativeName = null } = member;
  return { givenName, familyName, nativeName };
}

/** Referral and residence right. */
export const situationStep = (today: LocalDate) =>
  z
    .object({
      protectionStatus: choiceField(PROTECTION_STATUSES),
      protectionValidUntil: dateField({ to: addMonths(today, 240) }).optional(),
      resettlement: checkboxField(),
      referrer: choiceField(REFERRERS),
      referringOrganisationId: uuid.optional(),
      currentHousing: choiceField(CURRENT_HOUSINGS),
      exitDeadline: dateField({
        from: addMonths(today, -60),
        to: addMonths(today, 60),
      }).optional(),
      earliestMoveIn: dateField({ to: addMonths(today, 60) }).optional(),
      registeredOn: dateField({ from: addMonths(today, -240), to: today }),
      shareConsentOn: dateField({ from: addMonths(today, -120), to: today }).optional(),
      socialProjectAgreed: checkboxField(),
      phone: textField(30).optional(),
      email: z.email("forms.error.email").max(254).optional(),
    })
    .refine(
      ({ exitDeadline, earliestMoveIn }) =>
        !exitDeadline || !earliestMoveIn || exitDeadline >= earliestMoveIn,
      { path: ["earliestMoveIn"], message: "households.error.move_in_after_deadline" },
    );

/** Languages and what the dwelling must have. */
export const NeedsStep = z.object({
  languages: z
    .array(choiceField(LANGUAGES), { error: "forms.error.requiredChoice" })
    .max(LANGUAGES.length)
    .default([]),
  interpreterNeeded: checkboxField(),
  needs: z.array(choiceField(HOUSEHOLD_NEEDS)).max(HOUSEHOLD_NEEDS.length).default([]),
  needsFurnished: checkboxField(),
  hasPets: checkboxField(),
  acceptsShared: checkboxField(),
});

/** Incomes by source, net per month; one line per source. Without any, somebody has to say that there is none. */
export const IncomesStep = z
  .object({
    incomes: z
      .array(
        z.object({
          source: choiceField(INCOME_SOURCES),
          monthly: moneyField(0n, 50_000_00n),
        }),
      )
      .max(20, `forms.error.tooMany|{"max":20}`)
      .default([]),
    noIncome: checkboxField().optional(),
  })
  .refine(({ incomes, noIncome }) => !noIncome || incomes.length === 0, {
    path: ["noIncome"],
    message: "household-files.error.income_and_none",
  });

/** Communes with a wish; the others are fine. */
export const WishesStep = z
  .object({
    wishes: z
      .array(
        z.object({
          communeCode: z
            .string({ error: "forms.error.requiredChoice" })
            .refine((code) => LauCode.safeParse(code).success, "forms.error.choice"),
          wish: choiceField(COMMUNE_WISHES),
          reason: textField(200).optional(),
        }),
      )
      .max(100, `forms.error.tooMany|{"max":100}`)
      .default([]),
  })
  .superRefine(({ wishes }, context) => {
    wishes.forEach(({ communeCode }, index) => {
      if (wishes.findIndex((other) => other.communeCode === communeCode) === index) return;
      const path = ["wishes", index, "communeCode"];
      context.addIssue({ code: "custom", path, message: "households.error.commune_twice" });
    });
  });

/** The whole household at once. */
export const householdForm = (today: LocalDate) =>
  membersStep(today).and(situationStep(today)).and(NeedsStep).and(IncomesStep).and(WishesStep);
export type HouseholdForm = z.output<ReturnType<typeof householdForm>>;

/** Why somebody who may be known already is somebody else. */
export const keptApartField = () => textField(300).optional();

/** The household as it stands in the form; `version` is the one that was shown, 0 for a new file. */
export const changeHouseholdForm = (today: LocalDate) =>
  householdForm(today).and(
    z.object({
      version: wholeNumberField(0, 999_999_999).optional(),
      keptApart: keptApartField(),
    }),
  );
