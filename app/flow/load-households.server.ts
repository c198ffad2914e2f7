import { findHouseholds, type HouseholdFilter } from "~/modules/households/find-households.server";
import { findProposedHouseholds } from "~/modules/matching/find-active-proposals.server";
import type { Viewer } from "~/modules/people/viewer";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

/** A page of the households in reach, each with whether it is proposed for a dwelling now. */
export const loadHouseholds = (
  viewer: Viewer,
  filter: Omit<HouseholdFilter, "proposed">,
  page: ListPage,
) =>
  readAsViewer(viewer, async (tx) => {
    const proposed = await findProposedHouseholds(tx, viewer);
    return findHouseholds(tx, viewer, { ...filter, proposed }, page);
  });
