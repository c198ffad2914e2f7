import { findCovered } from "~/modules/households/covers.server";
import { findHouseholds, type HouseholdFilter } from "~/modules/households/find-households.server";
import { findProposedHouseholds } from "~/modules/matching/find-active-proposals.server";
import { findNames } from "~/modules/people/find-colleagues.server";
import type { Viewer } from "~/modules/people/viewer";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/** A page of the households in reach, each with whether it is proposed now and in whose place the viewer sees to it. */
export const loadHouseholds = (
  viewer: Viewer,
  filter: Omit<HouseholdFilter, "proposed" | "covered">,
  page: ListPage,
) =>
  readAsViewer(viewer, async (tx) => {
    const proposed = await findProposedHouseholds(tx, viewer);
    const covered = await findCovered(tx, viewer, filter.today);
    const found = await findHouseholds(tx, viewer, { ...filter, proposed, covered }, page);
    const names = await findNames(tx, covered);
    return {
      ...found,
      rows: found.rows.map((row) => ({ ...row, coveredFor: names.get(row.caseworkerId) ?? null })),
    };
  });
