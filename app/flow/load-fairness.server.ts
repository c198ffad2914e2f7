import { translator } from "~/i18n/translator.server";
import { recordEvent } from "~/modules/audit/record-event.server";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { chancesToday } from "~/modules/matching/fairness/chances";
import { chanceReport, outcomeReport } from "~/modules/matching/fairness/fairness-report";
import { fairnessLines } from "~/modules/matching/fairness/fairness-sheet";
import { findOffices, findOutcomes } from "~/modules/matching/fairness/find-outcomes.sql.server";
import { type GroupFile, groupsOf } from "~/modules/matching/fairness/group";
import type { PERIOD_MONTHS } from "~/modules/matching/fairness/outcome";
import { findMarket } from "~/modules/matching/find-market.sql.server";
import { matchingOn } from "~/modules/matching/market";
import type { Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { today } from "~/platform/clock.server";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { addMonths } from "~/platform/local-date";
import { sqlAsViewer } from "~/platform/sql.server";
import { CSV_START, csvLine } from "~/platform/tables/write-csv";

/** How the chances of today and what came of a period fall among groups of households. */
export async function loadFairness(viewer: Viewer, months: (typeof PERIOD_MONTHS)[number]) {
  const to = today();
  const from = addMonths(to, -Number(months));
  const parameters = await readAsViewer(viewer, findLegalParameters);
  const { market, outcomes, offices } = await sqlAsViewer(viewer, async (sql) => ({
    market: await findMarket(sql, viewer, {}),
    outcomes: await findOutcomes(sql, viewer, { from, to }),
    offices: await findOffices(sql),
  }));
  const { households, dwellings, context, policy } = matchingOn(
    market,
    findBedroomStandards(),
    parameters,
    to,
  );
  const waiting = households.filter(({ householdId }) => !context.heldHouseholds.has(householdId));
  const chances = chancesToday(waiting, dwellings, context);
  const officeOf = new Map(offices.map(({ communeCode, officeId }) => [communeCode, officeId]));
  const grouped = (files: readonly GroupFile[]) =>
    new Map(
      files.map((file) => [file.id, groupsOf(file, (code) => officeOf.get(code) ?? null, to)]),
    );
  const { byHousehold, ...looked } = chances;
  return {
    period: { from, to, months },
    policy,
    looked,
    chances: chanceReport(grouped(market.households), byHousehold, looked.asked),
    outcomes: outcomeReport(
      grouped(outcomes),
      new Map(outcomes.map((outcome) => [outcome.id, outcome])),
    ),
    names: {
      ...Object.fromEntries(market.communes.map(({ code, name }) => [code, name])),
      ...Object.fromEntries(offices.map(({ officeId, name }) => [officeId, name])),
    } as Record<string, string>,
  };
}

/** The same report as a file of separated values; the audit is told of who took it. */
export async function exportFairness(viewer: Viewer, months: (typeof PERIOD_MONTHS)[number]) {
  const report = await loadFairness(viewer, months);
  await withViewer(viewer, (tx) =>
    recordEvent(tx, viewer, {
      action: "export",
      entity: "fairness_report",
      entityId: `${report.period.from}:${report.period.to}`,
    }),
  );
  const t = translator(viewer.language);
  const text = CSV_START + fairnessLines(report, t).map(csvLine).join("");
  return { name: t("fairness.file"), content: new TextEncoder().encode(text) };
}
