import type { Assumption, Cover, Recovery } from "./compare-ways";
import type { FigureName } from "./owner-figures";
import type { LegalTitle, SchemeCondition, SchemeKey, SchemeParty, SourceStatus } from "./scheme";
import type { WayFactKey } from "./way-facts";
import type { YearlyLine, YearlyWay } from "./yearly-result";

/* Translation keys of this module's closed lists. */

export const schemeName = (key: SchemeKey) => `schemes.name.${key}` as const;
/** One sentence for the owner. */
export const schemeLine = (key: SchemeKey) => `schemes.line.${key}` as const;
export const legalTitleName = (title: LegalTitle) => `schemes.title.${title}` as const;
export const partyName = (party: SchemeParty) => `schemes.party.${party}` as const;
export const sourceStatusName = (status: SourceStatus) => `schemes.source.${status}` as const;
export const conditionName = (condition: SchemeCondition) =>
  `schemes.condition.${condition}` as const;
export const assumptionText = (key: Assumption["key"]) => `schemes.assumption.${key}` as const;

/** A sentence and its figures, for `formatDetail` of ~/i18n/detail. */
export function coverText(cover: Cover) {
  const detail: Record<string, string | number> =
    cover.maxCents === null || cover.until === null
      ? {}
      : { maxCents: Number(cover.maxCents), untilOn: cover.until };
  return { key: `schemes.cover.${cover.kind}`, detail } as const;
}

/** A sentence and its figures. */
export function recoveryText({ kind, minMonths, maxMonths }: Recovery) {
  return { key: `schemes.recovery.${kind}`, detail: { min: minMonths, max: maxMonths } } as const;
}

/** What owners ask, and what one way answers; figures in the answer's `detail`. */
export const wayQuestion = (fact: WayFactKey) => `schemes.fact.${fact}.question` as const;
export const wayAnswerText = (fact: WayFactKey, scheme: SchemeKey) =>
  `schemes.fact.${fact}.${scheme}` as const;

/** A way in few words, for a column or a bar. */
export const shortWayName = (way: YearlyWay) => `schemes.short.${way}` as const;
export const yearlyLineName = (line: YearlyLine) => `schemes.yearly.${line}` as const;
export const figureName = (figure: FigureName) => `schemes.figure.${figure}` as const;
