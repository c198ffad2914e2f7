import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatDetail } from "~/i18n/detail";
import { languages } from "~/i18n/languages";
import type { TextKey } from "~/i18n/text";
import { translator } from "~/i18n/translator.server";
import { AREA_REASONS } from "~/modules/households/area-needed";
import { bearableRent } from "~/modules/households/bearable-rent";
import { BEDROOM_REASONS } from "~/modules/households/bedroom-line";
import { bedroomsNeeded } from "~/modules/households/bedrooms-needed";
import { COMPOSITION_PROBLEMS } from "~/modules/households/composition-rules";
import { CONSENT_REFUSALS } from "~/modules/households/consent";
import { FILE_ACTS } from "~/modules/households/file-forms";
import { CLOSE_REASONS, FILE_NEEDS, PARK_REASONS } from "~/modules/households/file-status";
import * as files from "~/modules/households/file-texts";
import * as list from "~/modules/households/household";
import * as households from "~/modules/households/household-texts";
import { MEMBER_EVENTS } from "~/modules/households/member-events";
import { MERGE_PROBLEMS } from "~/modules/households/merge";
import { MOVE_WARNINGS } from "~/modules/households/move-preview";
import { AGE_BANDS, PERSON_BANDS } from "~/modules/households/need-card";
import { UNDO_PROBLEMS } from "~/modules/households/undo-merge-rules";
import { APPOINTMENT_REFUSALS } from "~/modules/intake/appointment";
import { ARRIVAL_REFUSALS } from "~/modules/intake/arrival";
import * as intake from "~/modules/intake/intake-texts";
import { PERMANENCE_REFUSALS } from "~/modules/intake/permanence-rules";
import { REFERRAL_REFUSALS } from "~/modules/intake/referral";
import { BACKUP_ENDS, BACKUP_REFUSALS } from "~/modules/matching/backup";
import { checkFit } from "~/modules/matching/match-rules";
import { CRITERIA } from "~/modules/matching/matching-policy";
import * as matching from "~/modules/matching/matching-texts";
import { POINT_REASONS, scorePair } from "~/modules/matching/points";
import { POLICY_REFUSALS } from "~/modules/matching/policy/policy-rules";
import { DECLINE_REASONS, PROPOSAL_STATUSES } from "~/modules/matching/proposal";
import { RULE_CODES, RULE_SOURCES } from "~/modules/matching/rule-failure";
import { RELATION_REFUSALS } from "~/modules/owner-relations/relation-rules";
import { relationRefusalText } from "~/modules/owner-relations/relation-texts";
import * as properties from "~/modules/properties/dwelling";
import * as offers from "~/modules/properties/offer";
import * as offerTexts from "~/modules/properties/offer-texts";
import { PAPER_KINDS, PAPER_REFUSALS } from "~/modules/properties/paper";
import { compareWays } from "~/modules/schemes/compare-ways";
import { readFigures } from "~/modules/schemes/owner-figures";
import * as schemes from "~/modules/schemes/scheme";
import * as schemeTexts from "~/modules/schemes/scheme-texts";
import { wayFacts } from "~/modules/schemes/way-facts";
import { yearlyResults } from "~/modules/schemes/yearly-result";

import { anyDwelling, anyHousehold } from "./factories/any-candidate";
import {
  aHousehold,
  aMember,
  brusselsAnalogue,
  shippedParameters,
  shippedStandards,
  TODAY,
} from "./factories/household-facts";
import { aMatchContext } from "./factories/match-candidates";

const context = aMatchContext();

/** Fails when a language lacks the text or the detail lacks one of its values. */
function say(key: TextKey, detail: Record<string, string | number> = {}) {
  for (const language of languages) {
    const text = translator(language)(key, formatDetail(detail, language));
    expect(text).not.toBe(key);
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
  }
}

describe("the texts of rules, in four languages", () => {
  it("exist for every code of every closed list", () => {
    const keys: TextKey[] = [
      ...RULE_CODES.map(matching.ruleText),
      ...RULE_SOURCES.map(matching.ruleSourceName),
      ...CRITERIA.map(matching.criterionName),
      ...POINT_REASONS.map(matching.pointReasonText),
      ...PROPOSAL_STATUSES.map(matching.proposalStatusName),
      ...BACKUP_REFUSALS.map(matching.backupRefusalText),
      ...[...BACKUP_ENDS, ...RULE_CODES].map(matching.backupReasonText),
      ...Object.values(DECLINE_REASONS).flat().map(matching.declineReasonName),
      ...list.HOUSEHOLD_STATUSES.map(households.householdStatusName),
      ...list.RELATIONS.map(households.relationName),
      ...list.SEXES.map(households.sexName),
      ...list.LANGUAGES.map(households.languageName),
      ...list.HOUSEHOLD_NEEDS.map(households.needName),
      ...list.INCOME_SOURCES.map(households.incomeSourceName),
      ...list.COMMUNE_WISHES.map(households.communeWishName),
      ...list.PROTECTION_STATUSES.map(households.protectionName),
      ...list.REFERRERS.map(households.referrerName),
      ...list.CURRENT_HOUSINGS.map(households.currentHousingName),
      ...COMPOSITION_PROBLEMS.map(households.compositionText),
      ...BEDROOM_REASONS.map(households.bedroomLineText),
      ...AREA_REASONS.map(households.areaLineText),
      ...MEMBER_EVENTS.map(households.memberEventText),
      ...MOVE_WARNINGS.map(households.moveWarningText),
      ...households.HOUSEHOLD_REFUSALS.map(households.moveRefusalText),
      ...MERGE_PROBLEMS.map(households.mergeRefusalText),
      ...UNDO_PROBLEMS.map(households.undoMergeRefusal),
      ...CONSENT_REFUSALS.map(households.consentRefusal),
      ...AGE_BANDS.map(households.ageBandName),
      ...PERSON_BANDS.map(households.personBandName),
      ...CLOSE_REASONS.map(files.closeReasonName),
      ...PARK_REASONS.map(files.parkReasonName),
      ...FILE_NEEDS.map(files.fileNeedName),
      ...FILE_ACTS.flatMap((act) => [files.fileActName(act), files.fileActLead(act)]),
      ...properties.DWELLING_KINDS.map(offerTexts.dwellingKindName),
      ...properties.HEATING_KINDS.map(offerTexts.heatingName),
      ...offers.OFFER_STATUSES.map(offerTexts.offerStatusName),
      ...offers.OWNERSHIP_TITLES.map(offerTexts.ownershipTitleName),
      ...offers.WITHDRAW_REASONS.map(offerTexts.withdrawReasonName),
      ...PAPER_KINDS.map(offerTexts.paperKindName),
      ...PAPER_REFUSALS.map(offerTexts.paperRefusalText),
      ...RELATION_REFUSALS.map(relationRefusalText),
      ...PERMANENCE_REFUSALS.map(intake.permanenceRefusalText),
      ...APPOINTMENT_REFUSALS.map(intake.appointmentRefusalText),
      ...ARRIVAL_REFUSALS.map(intake.arrivalRefusalText),
      ...REFERRAL_REFUSALS.map(intake.referralRefusalText),
      ...POLICY_REFUSALS.map(matching.policyRefusalText),
      ...schemes.SCHEME_KEYS.flatMap((key) => [
        schemeTexts.schemeName(key),
        schemeTexts.schemeLine(key),
      ]),
      ...schemes.LEGAL_TITLES.map(schemeTexts.legalTitleName),
      ...schemes.SCHEME_PARTIES.map(schemeTexts.partyName),
      ...schemes.SCHEME_CONDITIONS.map(schemeTexts.conditionName),
      ...schemes.SOURCE_STATUSES.map(schemeTexts.sourceStatusName),
      ...shippedStandards.map(
        ({ key }) => households.standardName(key as "brussels_analogue") as TextKey,
      ),
    ];
    for (const language of languages) {
      const t = translator(language);
      expect(keys.filter((key) => !hasText(() => t(key), key))).toEqual([]);
    }
  });

  it("say every failing rule and every criterion of any pair with its figures", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyHousehold, anyDwelling, (household, dwelling) => {
        for (const { code, detail } of checkFit(household, dwelling, context).failures) {
          if (!seen.has(code)) say(matching.ruleText(code), detail);
          seen.add(code);
        }
        for (const { reason, detail } of scorePair(household, dwelling, context).components) {
          if (!seen.has(reason)) say(matching.pointReasonText(reason), detail);
          seen.add(reason);
        }
      }),
      { numRuns: 500 },
    );
    expect(seen.size).toBeGreaterThan(30);
  });

  it("explain bedrooms, bearable rent and the three ways with their figures", () => {
    const ages = [null, 3, 6, 9, 13, 14, 16];
    const children = ages.map((age, index) => aMember(index + 2, "child", age, { sex: "male" }));
    const members = [aMember(0, "reference", 40), aMember(1, "partner", 39), ...children];
    for (const bedroomsOverride of [null, 4]) {
      const { lines } = bedroomsNeeded({ members, bedroomsOverride }, brusselsAnalogue, TODAY);
      for (const { reason, detail } of lines) say(households.bedroomLineText(reason), detail);
    }
    for (const incomes of [[], [{ source: "work" as const, monthlyCents: 250_000n }]]) {
      const { lines } = bearableRent(aHousehold(members, { incomes }), shippedParameters, TODAY);
      for (const { reason, detail } of lines) say(households.bearableRentText(reason), detail);
    }
    const dwelling = { rentCents: 145_000n, chargesCents: 0n, from: TODAY };
    for (const way of compareWays(dwelling, shippedParameters)) {
      const texts = [schemeTexts.coverText(way.cover), schemeTexts.recoveryText(way.recovery)];
      for (const { key, detail } of texts) say(key, detail);
      for (const { key, detail } of way.assumptions) say(schemeTexts.assumptionText(key), detail);
    }
    for (const { key, answers } of wayFacts(shippedParameters, TODAY)) {
      say(schemeTexts.wayQuestion(key));
      for (const { scheme, detail } of answers) say(schemeTexts.wayAnswerText(key, scheme), detail);
    }
    const { figures } = readFigures(new URLSearchParams());
    for (const { assumptions } of yearlyResults(figures!, shippedParameters, TODAY)) {
      for (const { key, detail } of assumptions) say(schemeTexts.assumptionText(key), detail);
    }
  });
});

/** A text that needs figures exists too; asked without them it complains. */
function hasText(read: () => string, key: string): boolean {
  try {
    return read() !== key;
  } catch {
    return true;
  }
}
