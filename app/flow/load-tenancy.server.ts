import { countOpenSteps, findNextSteps } from "~/modules/follow-up/find-next-steps.server";
import { isOpenClaim } from "~/modules/guarantees/claim";
import { findGuaranteeOfTenancy } from "~/modules/guarantees/get-guarantee.server";
import {
  claimableDays,
  coveredUntil,
  isCoverOver,
  remainingCents,
} from "~/modules/guarantees/guarantee-rules";
import { findHouseholdCodes } from "~/modules/households/find-household-by-code.server";
import { findPlaces } from "~/modules/matching/get-proposal.server";
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

/** What ends with a tenancy and what keeps it from being closed, beside the form that closes it. */
export const loadClosing = (viewer: Viewer, tenancyId: string) =>
  readAsViewer(viewer, async (tx) => {
    const tenancy = await getTenancy(tx, viewer, tenancyId);
    const { id, code, startsOn, dwellingId, householdId } = tenancy;
    const place = (await findPlaces(tx, [dwellingId])).get(dwellingId);
    const households = await findHouseholdCodes(tx, viewer, householdId ? [householdId] : []);
    const householdCode = householdId && households[householdId];
    const guarantee = may(viewer, "guarantee:read")
      ? await findGuaranteeOfTenancy(tx, viewer, tenancyId)
      : null;
    const isCovered = guarantee && !["released", "expired"].includes(guarantee.status);
    return {
      tenancy: { id, code, startsOn },
      today: today(),
      facts: {
        address: [place?.houseNumber, place?.street, place?.communeName].filter(Boolean).join(", "),
        household: householdCode ? { id: householdId, code: householdCode } : null,
        openSteps: await countOpenSteps(tx, viewer, tenancyId),
        openClaims: (guarantee?.claims ?? [])
          .filter(isOpenClaim)
          .map((claim) => ({ id: claim.id, code: claim.code })),
        cover: isCovered
          ? {
              guaranteeId: guarantee.id,
              leftCents: remainingCents(guarantee, guarantee.claims),
              until: coveredUntil(guarantee),
            }
          : null,
      },
    };
  });
