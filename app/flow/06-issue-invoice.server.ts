import { recordEvent } from "~/modules/audit/record-event.server";
import { bookJournal, getCommitment } from "~/modules/guarantees/book-journal.server";
import { maySettle, type SettleRefusal } from "~/modules/guarantees/claim-rules";
import { getClaim } from "~/modules/guarantees/get-guarantee.server";
import { claimPaid } from "~/modules/guarantees/ledger";
import { settleStoredClaim } from "~/modules/guarantees/update-claim.server";
import { createInvoice } from "~/modules/invoices/create-invoice.server";
import { hasStatement } from "~/modules/invoices/find-invoices.server";
import type { InvoiceRefusal } from "~/modules/invoices/invoice-rules";
import { occupationDraft } from "~/modules/invoices/occupation-draft";
import { settlementDraft } from "~/modules/invoices/settlement-draft";
import { notify } from "~/modules/notifications/notify.server";
import { getIssuer, getPayee, getSchemeOrganisation } from "~/modules/people/find-parties.server";
import type { Viewer } from "~/modules/people/viewer";
import { getDwellingAddress } from "~/modules/properties/get-offer-terms.server";
import { getTenancyPlace } from "~/modules/tenancies/get-tenancy-place.server";
import { getTenancy } from "~/modules/tenancies/get-tenancy.server";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

export type SettleClaimRefusal = SettleRefusal | InvoiceRefusal | "changed_meanwhile";

/**
 * Step 6: an allowed claim is paid and its settlement issued, both or neither. The settlement takes the next number of
 * its series, is frozen, and its PDF is kept; the ledger books the payment once per decision.
 */
export const settleClaim = (viewer: Viewer, once: Once, { claimId }: { claimId: string }) =>
  commandAsViewer<{ invoiceId: string; code: string }, SettleClaimRefusal>(
    viewer,
    once,
    async (tx) => {
      const { claim, guarantee } = await getClaim(tx, viewer, claimId);
      const verdict = maySettle(claim);
      if (!verdict.ok) return verdict;
      const at = { today: today(), now: now() };
      if (!(await settleStoredClaim(tx, viewer, claim, at.now))) return refuse("changed_meanwhile");

      const tenancy = await getTenancy(tx, viewer, claim.tenancyId);
      const issuer = await getSchemeOrganisation(tx, "lisko");
      const payee = await getPayee(tx, claim.landlordId);
      const draft = settlementDraft({
        claim: { ...claim, decidedOn: claim.decidedOn ?? at.today, payCents: verdict.payCents },
        coverBeforeCents: (await getCommitment(tx, guarantee.id)) + verdict.payCents,
        tenancyCode: tenancy.code,
        dwelling: await getDwellingAddress(tx, tenancy.dwellingId),
        issuer,
        payee,
      });
      const issued = await createInvoice(
        tx,
        viewer,
        draft,
        {
          tenancyId: claim.tenancyId,
          claimId,
          landlordId: claim.landlordId,
          householdId: null,
          organisationId: issuer.id,
          period: null,
        },
        at,
      );
      if (!issued.ok) return issued;
      await bookJournal(tx, viewer.accountId, claimPaid(claimId, verdict.payCents), at.today);
      await recordEvent(tx, viewer, { action: "settle", entity: "claim", entityId: claimId });
      await recordEvent(tx, viewer, {
        action: "issue",
        entity: "invoice",
        entityId: issued.invoiceId,
      });
      const place = await getTenancyPlace(tx, viewer, claim.tenancyId);
      await notify(tx, [
        {
          accountId: claim.landlordId,
          kind: "claim_settled",
          detail: { commune: place.communeName, amountCents: Number(verdict.payCents) },
          link: paths.claim(claimId),
        },
      ]);
      return accept({ invoiceId: issued.invoiceId, code: issued.code });
    },
  );

export type StatementRefusal =
  "not_mise_a_disposition" | "period_outside" | "already_issued" | InvoiceRefusal;

/** The monthly statement of a mise à disposition; one per tenancy and month, by the catalogue's unique index. */
export const issueOccupationStatement = (
  viewer: Viewer,
  once: Once,
  { tenancyId, month }: { tenancyId: string; month: string },
) =>
  commandAsViewer<{ invoiceId: string; code: string }, StatementRefusal>(
    viewer,
    once,
    async (tx) => {
      const tenancy = await getTenancy(tx, viewer, tenancyId);
      if (tenancy.occupationCents === null || tenancy.householdId === null) {
        return refuse("not_mise_a_disposition");
      }
      if (await hasStatement(tx, tenancyId, month)) return refuse("already_issued");
      const at = { today: today(), now: now() };
      const issuer = await getIssuer(tx, tenancy.organisationId);
      const occupant = tenancy.parties.find((party) => party.party === "occupant");
      const drafted = occupationDraft({
        ...tenancy,
        month,
        occupationCents: tenancy.occupationCents,
        endsOn: tenancy.closedOn ?? tenancy.endsOn,
        householdCode: tenancy.code,
        recipientName: occupant?.name ?? tenancy.code,
        dwelling: await getDwellingAddress(tx, tenancy.dwellingId),
        language: viewer.language,
        issuer,
        today: at.today,
      });
      if (!drafted.ok) return drafted;
      const issued = await createInvoice(
        tx,
        viewer,
        drafted.draft,
        {
          tenancyId,
          claimId: null,
          landlordId: null,
          householdId: tenancy.householdId,
          organisationId: tenancy.organisationId,
          period: month,
        },
        at,
      );
      if (!issued.ok) return issued;
      await recordEvent(tx, viewer, {
        action: "issue",
        entity: "invoice",
        entityId: issued.invoiceId,
      });
      return accept({ invoiceId: issued.invoiceId, code: issued.code });
    },
  );
