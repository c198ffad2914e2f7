import { findCommunes } from "~/modules/communes/find-communes.server";
import type { IntakeOrigin } from "~/modules/intake/origin";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";

import { readOriginFacts } from "./settle-origin.server";

/** The form of a new household; with an origin it holds what is known already. */
export async function loadNewHousehold(viewer: Viewer, origin: IntakeOrigin | null) {
  const day = today();
  if (!origin) {
    const communes = await readAsViewer(viewer, findCommunes);
    const defaultValue = { registeredOn: day, members: [{ relation: "reference" }] };
    return { communes, today: day, defaultValue, householdId: null };
  }
  return withViewer(viewer, async (tx) => {
    const facts = await readOriginFacts(tx, viewer, origin);
    const { identity } = facts;
    return {
      communes: await findCommunes(tx),
      today: day,
      householdId: facts.householdId,
      defaultValue: {
        registeredOn: facts.registeredOn,
        referrer: facts.referrer,
        referringOrganisationId: facts.referringOrganisationId ?? undefined,
        languages: [...facts.languages],
        interpreterNeeded: facts.interpreterNeeded ? "on" : undefined,
        phone: identity?.phone ?? undefined,
        email: identity?.email ?? undefined,
        members: [
          {
            relation: "reference",
            givenName: identity?.givenName ?? undefined,
            familyName: identity?.familyName ?? undefined,
          },
        ],
      },
    };
  });
}
