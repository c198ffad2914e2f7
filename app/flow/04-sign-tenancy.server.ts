import { recordEvent } from "~/modules/audit/record-event.server";
import { createPlan } from "~/modules/follow-up/create-plan.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { createGuarantee } from "~/modules/guarantees/create-guarantee.server";
import { guaranteeTermsOn } from "~/modules/guarantees/guarantee";
import {
  getSignatories,
  type SigningHousehold,
  updateHousedStatus,
} from "~/modules/households/get-signatories.server";
import { getProposalToSign, signProposal } from "~/modules/matching/get-proposal-to-sign.server";
import { missingYes } from "~/modules/matching/proposal-steps";
import { notify } from "~/modules/notifications/notify.server";
import {
  findRoleHolders,
  getOwnerParty,
  getReferringParty,
  getSchemeOrganisation,
} from "~/modules/people/find-parties.server";
import type { Viewer } from "~/modules/people/viewer";
import { getOfferTerms } from "~/modules/properties/get-offer-terms.server";
import { letOffer } from "~/modules/properties/update-offer-letting.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { type LegalParameter, numberOn } from "~/modules/schemes/legal-parameter";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { createTenancy, type TenancyParty } from "~/modules/tenancies/create-tenancy.server";
import { partiesOf, type SignTenancy } from "~/modules/tenancies/tenancy";
import { maySign, type SignRefusal } from "~/modules/tenancies/tenancy-rules";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";
import { accept, refuse } from "~/platform/result";

import { orderPromotion } from "./release-hold.server";

export type SignTenancyRefusal =
  | SignRefusal
  | "owner_yes_missing"
  | "household_yes_missing"
  | "changed_meanwhile"
  | "already_housed";

/**
 * Step 4: an accepted proposal becomes a tenancy with the legal title of its scheme. With it the offer is let, the
 * guarantee of a direct lease is proposed, the follow-up is laid out, and everyone concerned is told.
 */
export const signTenancy = (
  viewer: Viewer,
  once: Once,
  { proposalId, form }: { proposalId: string; form: SignTenancy },
) =>
  commandAsViewer<{ tenancyId: string }, SignTenancyRefusal>(viewer, once, async (tx) => {
    const day = today();
    const proposal = await getProposalToSign(tx, viewer, proposalId);
    const missing = missingYes(proposal);
    if (missing) return refuse(missing);
    const offer = await getOfferTerms(tx, viewer, proposal.offerId);
    const household = await getSignatories(tx, viewer, proposal.householdId, form.startsOn);
    const parameters = await findLegalParameters(tx);
    const verdict = maySign(form, {
      scheme: proposal.scheme,
      availableFrom: offer.availableFrom,
      adultMemberIds: household.members.filter((member) => member.adult).map((member) => member.id),
      today: day,
      depositCapMonths: numberOn(parameters, "deposit_cap_months", form.signedOn),
      occupationMaxMonths: numberOn(parameters, "mise_a_disposition_max_months", form.signedOn),
    });
    if (!verdict.ok) return verdict;
    if (!(await signProposal(tx, proposal)) || !(await letOffer(tx, offer.offerId))) {
      return refuse("changed_meanwhile");
    }

    const organisation = await getSchemeOrganisation(
      tx,
      proposal.scheme === "lisko_guarantee" ? "lisko" : proposal.scheme,
    );
    const tenancyId = await createTenancy(tx, {
      ...proposal,
      proposalId,
      organisationId: organisation.id,
      communeCode: offer.communeCode,
      legalTitle: form.legalTitle,
      form,
      parties: await nameParties(tx, proposal.scheme, {
        ...proposal,
        household,
        organisation,
        form,
      }),
      today: day,
    });
    if (!tenancyId) return refuse("already_housed");
    await updateHousedStatus(tx, household.id, "housed");
    await orderPromotion(tx, proposal.offerId, proposalId);

    const guaranteeEndsOn = await proposeGuarantee(tx, {
      ...proposal,
      tenancyId,
      form,
      parameters,
    });
    await createPlan(
      tx,
      { ...proposal, tenancyId, communeCode: offer.communeCode, today: day },
      {
        scheme: proposal.scheme,
        signedOn: form.signedOn,
        startsOn: form.startsOn,
        endsOn: form.endsOn ?? null,
        guaranteeEndsOn,
        interpreterNeeded: household.interpreterNeeded,
        members: household.members,
      },
    );

    await createTimelineEntry(tx, viewer, {
      householdId: household.id,
      tenancyId,
      kind: "tenancy_signed",
      detail: { commune: offer.communeName, startsOn: form.startsOn },
    });
    await recordEvent(tx, viewer, { action: "sign", entity: "tenancy", entityId: tenancyId });
    await tellEveryone(tx, viewer, {
      ...proposal,
      organisationId: organisation.id,
      tenancyId,
      offer,
      form,
    });
    return accept({ tenancyId });
  });

async function nameParties(
  tx: Transaction,
  scheme: SchemeKey,
  facts: {
    landlordId: string;
    household: SigningHousehold;
    organisation: { name: string; postalAddress: string | null };
    form: SignTenancy;
  },
): Promise<TenancyParty[]> {
  const parties: TenancyParty[] = [];
  for (const party of partiesOf(scheme)) {
    if (party === "owner") parties.push({ party, ...(await getOwnerParty(tx, facts.landlordId)) });
    else if (party === "organisation") {
      const { name, postalAddress } = facts.organisation;
      parties.push({ party, name, postalAddress });
    } else if (party === "referring_service") {
      const service = facts.household.referringOrganisationId;
      if (service) parties.push({ party, ...(await getReferringParty(tx, service)) });
    } else {
      const names = facts.household.members
        .filter((member) => facts.form.signatories.includes(member.id))
        .map((member) => member.name);
      parties.push({ party, name: names.join(" · "), postalAddress: null });
    }
  }
  return parties;
}

/** A direct lease has LISKO's guarantee; a mise à disposition has the organisation's own promise instead. */
async function proposeGuarantee(
  tx: Transaction,
  facts: {
    scheme: SchemeKey;
    tenancyId: string;
    landlordId: string;
    caseworkerId: string;
    form: SignTenancy;
    parameters: LegalParameter[];
  },
): Promise<LocalDate | null> {
  if (facts.scheme !== "lisko_guarantee") return null;
  const { endsOn } = await createGuarantee(tx, {
    ...facts,
    startsOn: facts.form.startsOn,
    rentCents: facts.form.rent,
    terms: guaranteeTermsOn(facts.parameters, facts.form.signedOn),
  });
  return endsOn;
}

async function tellEveryone(
  tx: Transaction,
  viewer: Viewer,
  facts: {
    landlordId: string;
    caseworkerId: string;
    scheme: SchemeKey;
    organisationId: string;
    tenancyId: string;
    offer: { communeName: string };
    form: SignTenancy;
  },
): Promise<void> {
  const officers =
    facts.scheme === "lisko_guarantee"
      ? await findRoleHolders(tx, "guarantee_officer")
      : await findRoleHolders(tx, "scheme_officer", facts.organisationId);
  const told = new Set([facts.landlordId, facts.caseworkerId, ...officers]);
  told.delete(viewer.accountId);
  await notify(
    tx,
    [...told].map((accountId) => ({
      accountId,
      kind: "tenancy_signed",
      detail: { commune: facts.offer.communeName, startsOn: facts.form.startsOn },
      link: paths.tenancy(facts.tenancyId),
    })),
  );
}
