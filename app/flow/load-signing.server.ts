import { recordEvent } from "~/modules/audit/record-event.server";
import { getSignatories } from "~/modules/households/get-signatories.server";
import { getProposalToSign } from "~/modules/matching/get-proposal-to-sign.server";
import { missingYes } from "~/modules/matching/proposal-steps";
import type { Viewer } from "~/modules/people/viewer";
import { getOfferTerms } from "~/modules/properties/get-offer-terms.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import { today } from "~/platform/clock.server";
import { withViewer } from "~/platform/database/with-viewer.server";
import { addMonths } from "~/platform/local-date";

/** What the signing page needs: both sides of the accepted proposal and values to start from. Reads names, so it is audited. */
export const loadSigning = (viewer: Viewer, proposalId: string) =>
  withViewer(viewer, async (tx) => {
    const proposal = await getProposalToSign(tx, viewer, proposalId);
    if (proposal.status !== "accepted" || missingYes(proposal)) return null;
    const offer = await getOfferTerms(tx, viewer, proposal.offerId);
    const day = today();
    const startsOn = offer.availableFrom > day ? offer.availableFrom : day;
    const household = await getSignatories(tx, viewer, proposal.householdId, startsOn);
    const parameters = await findLegalParameters(tx);
    await recordEvent(tx, viewer, {
      action: "read_identity",
      entity: "household",
      entityId: household.id,
      fields: ["name"],
    });
    const isLease = proposal.scheme === "lisko_guarantee";
    const longest = numberOn(parameters, "mise_a_disposition_max_months", day);
    return {
      scheme: proposal.scheme,
      offer,
      household: {
        code: household.code,
        adults: household.members
          .filter((member) => member.adult)
          .map((member) => ({ id: member.id, name: member.name })),
      },
      proposed: {
        signedOn: day,
        startsOn,
        endsOn: isLease ? null : addMonths(startsOn, longest),
        occupationCents: isLease ? null : offer.rentCents,
        depositCents: 0n,
      },
    };
  });
