import type { LocalDate } from "~/platform/local-date";

import { type LegalParameter, type LegalParameterKey, requireParameterOn } from "./legal-parameter";
import type { SourceStatus } from "./scheme";

/** Where something was read, and whether it was. */
export interface Ground {
  source: string;
  status: SourceStatus;
}

/** The figures of a sentence with what they rest on. */
export interface DatedFigures extends Ground {
  /** By the name the sentence gives them, for `formatDetail` of ~/i18n/detail; per cent for a share. */
  detail: Record<string, string | number>;
  /** First day on which all of them hold; null for a sentence without a figure. */
  since: LocalDate | null;
}

/**
 * The values a sentence names, as they hold on a day; `unverified` as soon as one ground is.
 *
 * @param figures the dated value behind each name.
 * @param facts what else the sentence rests on.
 * @throws Error when a parameter has no value on the day.
 */
export function datedFigures(
  figures: Readonly<Record<string, LegalParameterKey>>,
  parameters: readonly LegalParameter[],
  on: LocalDate,
  facts: readonly Ground[] = [],
): DatedFigures {
  const rows = Object.entries(figures).map(
    ([name, key]) => [name, requireParameterOn(parameters, key, on)] as const,
  );
  const grounds: Ground[] = [...facts, ...rows.map(([, row]) => row)];
  const days = rows.map(([, row]) => row.validFrom);
  return {
    detail: Object.fromEntries(rows.map(([name, row]) => [name, shown(row)])),
    source: [...new Set(grounds.map(({ source }) => source))].join(" · "),
    status: grounds.some(({ status }) => status === "unverified") ? "unverified" : "verified",
    since: days.length === 0 ? null : days.reduce((one, two) => (one > two ? one : two)),
  };
}

function shown({ unit, value }: LegalParameter): number {
  return unit === "basis_points" ? value / 100 : value;
}
