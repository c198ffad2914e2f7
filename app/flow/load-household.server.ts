import { recordEvent } from "~/modules/audit/record-event.server";
import { findTasksOfHousehold } from "~/modules/follow-up/find-tasks.server";
import { findTimeline } from "~/modules/follow-up/find-timeline.server";
import { bearableRent } from "~/modules/households/bearable-rent";
import { standardOn } from "~/modules/households/bedroom-standard";
import { bedroomChanges, bedroomsNeeded } from "~/modules/households/bedrooms-needed";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { getHousehold } from "~/modules/households/get-household.server";
import { findIdentity } from "~/modules/households/get-identity.server";
import { memberAge } from "~/modules/households/member-age";
import { findContact } from "~/modules/people/get-contact.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { today } from "~/platform/clock.server";
import { withViewer } from "~/platform/database/with-viewer.server";
import { addMonths } from "~/platform/local-date";

/** How far ahead a household's growth is shown. */
const MONTHS_AHEAD = 36;

/** A household's file. Who may identify it reads its names, and that reading is recorded in the same transaction. */
export const loadHousehold = (viewer: Viewer, householdId: string) =>
  withViewer(viewer, async (tx) => {
    const household = await getHousehold(tx, viewer, householdId);
    const identity = await findIdentity(tx, viewer, householdId);
    if (identity) {
      await recordEvent(tx, viewer, {
        action: "read_identity",
        entity: "household",
        entityId: householdId,
        fields: ["name", "phone", "email"],
      });
    }
    const day = today();
    const standard = standardOn(findBedroomStandards(), day);
    const parameters = await findLegalParameters(tx);
    const canSeeFollowUp = may(viewer, "timeline:write");
    return {
      household,
      identity,
      ages: Object.fromEntries(
        household.members.map((member) => [member.id, memberAge(member, day)]),
      ),
      bedrooms: bedroomsNeeded(household, standard, day),
      bedroomChanges: bedroomChanges(household, standard, day, addMonths(day, MONTHS_AHEAD)),
      standard: { key: standard.key, source: standard.source, status: standard.status },
      bearable: bearableRent(household, parameters, day),
      caseworker: await findContact(tx, household.caseworkerId),
      tasks: may(viewer, "task:read") ? await findTasksOfHousehold(tx, viewer, householdId) : [],
      timeline: canSeeFollowUp ? await findTimeline(tx, viewer, householdId) : [],
      today: day,
      may: {
        update: may(viewer, "household:update"),
        match: may(viewer, "match:rank") && household.status === "ready",
        write: canSeeFollowUp,
      },
    };
  });
