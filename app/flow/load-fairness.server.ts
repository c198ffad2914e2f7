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
import { askMatching, readMarket } from "~/modules/matching/live-matching.server";
import { matchingOn } from "~/modules/matching/market";
import { may, type Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { withViewer } from "~/platform/database/with-viewer.server";
import { addMonths, type LocalDate } from "~/platform/local-date";
import { sqlAsViewer } from "~/platform/sql.server";
import { CSV_START, csvLine } from "~/platform/tables/write-csv";

/** How the chances of today and what came of a period fall among groups of households. */
export async function loadFairness(viewer: Viewer, months: (typeof PERIOD_MONTHS)[number]) {
  const to = today();
  const from = addMonths(to, -Number(months));
  const { households, dwellings, context, basis, files, offices } = await readSides(viewer, {
    from,
    to,
  });
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
      ...Object.fromEntries(basis.communes.map(({ code, name }) => [code, name])),
      ...Object.fromEntries(offices.map(({ officeId, name }) => [officeId, name])),
    } as Record<string, string>,
  };
}

/**
 * Whoever ranks asks the matching that stands in memory; whoever only reads has it read anew. The files of the period are
 * read beside it: meanwhile others of the team may ask.
 */
async function readSides(viewer: Viewer, period: { from: LocalDate; to: LocalDate }) {
  const standards = findBedroomStandards();
  const files = await sqlAsViewer(viewer, async (sql) => ({
    files: await findFairnessFiles(sql, viewer, period),
    offices: await findOffices(sql),
  }));
  if (may(viewer, "match:rank")) {
    const day = { on: period.to, standards };
    const { index, basis } = await askMatching(viewer, day, (live) => Promise.resolve(live));
    return { ...index, basis, ...files };
  }
  const market = await sqlAsViewer(viewer, (sql) => readMarket(sql, viewer));
  return { ...matchingOn(market, standards, period.to), ...files };
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
