import { findNextSteps } from "~/modules/follow-up/find-next-steps.server";
import { findGuaranteeOfTenancy } from "~/modules/guarantees/get-guarantee.server";
import { remainingCents } from "~/modules/guarantees/guarantee-rules";
import { findContact } from "~/modules/people/get-contact.server";
import { type Viewer, may } from "~/modules/people/viewer";
import { getTenancyPlace } from "~/modules/tenancies/get-tenancy-place.server";
import { getTenancy } from "~/modules/tenancies/get-tenancy.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";

import { stageReached, stagesOf } from "./stages";

/** The middle of everything: a tenancy with its guarantee, its next steps and whom to call, as the viewer may see it. */
export const loadTenancy = (viewer: Viewer, tenancyId: string) =>
  readAsViewer(viewer, async (tx) => {
    const tenancy = await getTenancy(tx, viewer, tenancyId);
    const place = await getTenancyPlace(tx, viewer, tenancyId);
    const stored = may(viewer, "guarantee:read")
      ? await findGuaranteeOfTenancy(tx, viewer, tenancyId)
      : null;
    const stage = stageReached({
      proposal: "accepted",
      tenancy: tenancy.status,
      offerPublished: false,
    });
    return {
      tenancy,
      place,
      guarantee: stored && {
        id: stored.id,
        status: stored.status,
        capCents: stored.capCents,
        leftCents: remainingCents(stored, stored.claims),
        endsOn: stored.endsOn,
      },
      steps: await findNextSteps(tx, viewer, tenancyId, 3),
      contact: await findContact(tx, tenancy.caseworkerId),
      stages: stagesOf(stage),
      may: {
        close: may(viewer, "tenancy:close") && tenancy.status !== "closed",
        openHousehold: may(viewer, "household:read") && tenancy.householdId !== null,
        offerAgain: may(viewer, "offer:submit") && tenancy.status === "closed",
        issueStatement: may(viewer, "invoice:issue") && tenancy.occupationCents !== null,
      },
    };
  });
