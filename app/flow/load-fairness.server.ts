import { translator } from "~/i18n/translator.server";
import { recordEvent } from "~/modules/audit/record-event.server";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { chancesToday } from "~/modules/matching/fairness/chances";
import { chanceReport, outcomeReport } from "~/modules/matching/fairness/fairness-report";
import { fairnessLines } from "~/modules/matching/fairness/fairness-sheet";
import {
  findFairnessFiles,
  findOffices,
} from "~/modules/matching/fairness/find-fairness-files.sql.server";
import { groupsOf } from "~/modules/matching/fairness/group";
import type { PERIOD_MONTHS } from "~/modules/matching/fairness/outcome";
import { readMarket } from "~/modules/matching/live-matching.server";
import { matchingOn } from "~/modules/matching/market";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { withViewer } from "~/platform/database/with-viewer.server";
import { addMonths } from "~/platform/local-date";
import { sqlAsViewer } from "~/platform/sql.server";
import { CSV_START, csvLine } from "~/platform/tables/write-csv";

/** How the chances of today and what came of a period fall among groups of households. */
export async function loadFairness(viewer: Viewer, months: (typeof PERIOD_MONTHS)[number]) {
  const to = today();
  const from = addMonths(to, -Number(months));
  const { market, files, offices } = await sqlAsViewer(viewer, async (sql) => ({
    market: await readMarket(sql, viewer),
    files: await findFairnessFiles(sql, viewer, { from, to }),
    offices: await findOffices(sql),
  }));
  const { households, dwellings, context, basis } = matchingOn(market, findBedroomStandards(), to);
  const waiting = households.filter(({ householdId }) => !context.heldHouseholds.has(householdId));
  const chances = chancesToday(waiting, dwellings, context);
  const officeOf = new Map(offices.map(({ communeCode, officeId }) => [communeCode, officeId]));
  const groups = new Map(
    files.map((file) => [file.id, groupsOf(file, (code) => officeOf.get(code) ?? null, to)]),
  );
  const waited = new Map(files.filter((file) => file.waited).map((file) => [file.id, file]));
  const { byHousehold, ...looked } = chances;
  return {
    period: { from, to, months },
    policy: { version: basis.policy.version },
    looked,
    chances: chanceReport(groups, byHousehold, looked.asked),
    outcomes: outcomeReport(groups, waited),
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
