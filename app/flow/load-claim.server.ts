import { claimPath } from "~/modules/guarantees/claim";
import {
  mayAssess,
  contestUntil,
  decisionDueOn,
  maySettle,
  isKeptFromDeciding,
} from "~/modules/guarantees/claim-rules";
import { getClaim } from "~/modules/guarantees/get-guarantee.server";
import { remainingCents } from "~/modules/guarantees/guarantee-rules";
import { findInvoiceOfClaim } from "~/modules/invoices/find-invoices.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { findTenancyLabels } from "~/modules/tenancies/find-tenancy-labels.server";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";

/** One claim on its way: what was asked, said, decided and paid, and what the viewer may do next. */
export const loadClaim = (viewer: Viewer, claimId: string) =>
  readAsViewer(viewer, async (tx) => {
    const { claim, guarantee } = await getClaim(tx, viewer, claimId);
    const labels = await findTenancyLabels(tx, viewer, [claim.tenancyId]);
    const waitsForDecision = claim.status === "assessed" || claim.status === "contested";
    const isKept = isKeptFromDeciding(claim, viewer.accountId);
    const dueOn = decisionDueOn(claim, guarantee.terms);
    const isOwner = viewer.role === "landlord";
    const others = guarantee.claims.filter((other) => other.id !== claim.id);
    return {
      claim,
      tenancy: labels.get(claim.tenancyId) ?? null,
      guaranteeId: guarantee.id,
      leftCents: remainingCents(guarantee, others),
      dueOn,
      isOwner,
      path: claimPath(claim),
      /** The owner only has to wait for a first answer. */
      waits: isOwner && claim.decision === null ? { isLate: dueOn < today() } : null,
      contestUntil: claim.decidedOn && contestUntil(claim.decidedOn, guarantee.terms),
      invoice: await findInvoiceOfClaim(tx, viewer, claim.id),
      may: {
        assess:
          may(viewer, "claim:assess") &&
          mayAssess(claim, { amount: claim.amountCents, reason: "" }).ok,
        decide: may(viewer, "claim:decide") && waitsForDecision && !isKept,
        isKeptFromDeciding: may(viewer, "claim:decide") && isKept,
        settle: may(viewer, "claim:settle") && maySettle(claim).ok,
      },
    };
  });
