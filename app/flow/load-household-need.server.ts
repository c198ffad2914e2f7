import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { getHousehold } from "~/modules/households/get-household.server";
import {
  comingChanges,
  needDayBounds,
  needOnDay,
  readNeedDay,
} from "~/modules/households/need-on-day";
import type { Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";

import { findOwnCount } from "./load-household.server";

/**
 * What a household needs today and on another day, and everything known to change it. Reads no identity.
 *
 * @param asked the other day as the query has it; null where it asks for none.
 */
export const loadHouseholdNeed = (viewer: Viewer, householdId: string, asked: string | null) =>
  readAsViewer(viewer, async (tx) => {
    const household = await getHousehold(tx, viewer, householdId);
    const parameters = await findLegalParameters(tx);
    const standards = findBedroomStandards();
    const day = today();
    const bounds = needDayBounds(standards, parameters, day);
    const question = readNeedDay(asked, bounds);
    const isOther = question.day !== null && question.day !== day;
    return {
      id: household.id,
      code: household.code,
      bounds,
      question,
      ownCount: household.bedroomsOverride,
      today: needOnDay(household, standards, parameters, day),
      other:
        isOther && question.day ? needOnDay(household, standards, parameters, question.day) : null,
      changes: comingChanges(household, standards, day),
    };
  });

/** Both counts of a household's bedrooms, and the version of the file that the form is about. Reads no identity. */
export const loadBedroomCount = (viewer: Viewer, householdId: string) =>
  readAsViewer(viewer, async (tx) => {
    const household = await getHousehold(tx, viewer, householdId);
    const parameters = await findLegalParameters(tx);
    return {
      id: household.id,
      code: household.code,
      version: household.version,
      need: needOnDay(household, findBedroomStandards(), parameters, today()),
      own: await findOwnCount(tx, household),
    };
  });
