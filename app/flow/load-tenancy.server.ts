import { findNextSteps } from "~/modules/follow-up/find-next-steps.server";
import { findGuaranteeOfTenancy } from "~/modules/guarantees/get-guarantee.server";
import {
  claimableDays,
  coveredUntil,
  isCoverOver,
  remainingCents,
} from "~/modules/guarantees/guarantee-rules";
import { findContact } from "~/modules/people/get-contact.server";
import { type Viewer, may } from "~/modules/people/viewer";
import { findTenancyLabels } from "~/modules/tenancies/find-tenancy-labels.server";
import { getTenancy } from "~/modules/tenancies/get-tenancy.server";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";

import { stageReached, stagesOf } from "./stages";

/** The middle of everything: a tenancy with its guarantee, its next steps and whom to call, as the viewer may see it. */
export const loadTenancy = (viewer: Viewer, tenancyId: string) =>
  readAsViewer(viewer, async (tx) => {
    const tenancy = await getTenancy(tx, viewer, tenancyId);
    const label = (await findTenancyLabels(tx, viewer, [tenancyId])).get(tenancyId);
    if (!label) throw new Response(null, { status: 404 });
    const day = today();
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
      label,
      isOwner: viewer.role === "landlord",
      guarantee: stored && {
        id: stored.id,
        capCents: stored.capCents,
        leftCents: remainingCents(stored, stored.claims),
        until: coveredUntil(stored),
        isOver: isCoverOver(stored, day),
        takesClaim: may(viewer, "claim:file") && claimableDays(stored, stored.claims, day) !== null,
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
