import { recordEvent } from "~/modules/audit/record-event.server";
import { endPlan } from "~/modules/follow-up/create-plan.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import { bookJournal, getCommitment } from "~/modules/guarantees/book-journal.server";
import { isOpenClaim } from "~/modules/guarantees/claim";
import {
  findGuaranteeOfTenancy,
  type StoredGuarantee,
} from "~/modules/guarantees/get-guarantee.server";
import { isPromiseOver } from "~/modules/guarantees/guarantee-rules";
import { guaranteeReleased } from "~/modules/guarantees/ledger";
import { endGuarantee } from "~/modules/guarantees/update-guarantee.server";
import { statusAllowed } from "~/modules/households/file-rules";
import type { FileCloseReason } from "~/modules/households/file-status";
import { getHousehold } from "~/modules/households/get-household.server";
import { updateHousedStatus } from "~/modules/households/get-signatories.server";
import { notify } from "~/modules/notifications/notify.server";
import type { Viewer } from "~/modules/people/viewer";
import { endOffer } from "~/modules/properties/update-offer-letting.server";
import { getTenancyPlace } from "~/modules/tenancies/get-tenancy-place.server";
import { getTenancy } from "~/modules/tenancies/get-tenancy.server";
import type { CloseReason, CloseTenancy } from "~/modules/tenancies/tenancy";
import { type CloseRefusal, mayClose } from "~/modules/tenancies/tenancy-rules";
import { closeStoredTenancy } from "~/modules/tenancies/update-tenancy.server";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";
import { accept, refuse } from "~/platform/result";

export type CloseTenancyRefusal = CloseRefusal | "changed_meanwhile";

/** After these the household stands on its own or is gone; after the others it looks for a home again. */
const FILE_ENDS: Readonly<Partial<Record<CloseReason, FileCloseReason>>> = {
  own_home: "found_own_home",
  transferred: "handed_to_office",
  left_without_notice: "no_contact",
  death: "deceased",
};

/**
 * Step 8: the tenancy ends. Its guarantee is released, open tasks end, and the dwelling's offer ends, so that the owner
 * can offer it again. What is left of the promise returns to the fund once no claim can come any more.
 */
export const closeTenancy = (
  viewer: Viewer,
  once: Once,
  { tenancyId, form }: { tenancyId: string; form: CloseTenancy },
) =>
  commandAsViewer<{ tenancyId: string }, CloseTenancyRefusal>(viewer, once, async (tx) => {
    const tenancy = await getTenancy(tx, viewer, tenancyId);
    const householdId = tenancy.householdId;
    if (!householdId) throw new Response(null, { status: 404 });
    const hasGuarantee = tenancy.scheme === "lisko_guarantee";
    const guarantee = hasGuarantee ? await findGuaranteeOfTenancy(tx, viewer, tenancyId) : null;
    const day = today();
    const verdict = mayClose(tenancy, form, {
      today: day,
      openClaims: guarantee?.claims.filter(isOpenClaim).length ?? 0,
    });
    if (!verdict.ok) return verdict;
    if (!(await closeStoredTenancy(tx, tenancy, form))) return refuse("changed_meanwhile");
    if (guarantee && !["released", "expired"].includes(guarantee.status)) {
      await releaseGuarantee(tx, viewer, guarantee, form.closedOn, day);
    }
    await endPlan(tx, tenancyId);
    await endOffer(tx, tenancy.offerId, now());
    const closed = FILE_ENDS[form.reason];
    const household = await getHousehold(tx, viewer, householdId);
    const looking = statusAllowed("ready", household);
    await updateHousedStatus(tx, householdId, closed ? { closed, at: now() } : looking);
    const place = await getTenancyPlace(tx, viewer, tenancyId);
    await createTimelineEntry(tx, viewer, {
      householdId,
      tenancyId,
      kind: "tenancy_closed",
      detail: { commune: place.communeName, reason: form.reason, closedOn: form.closedOn },
      text: form.note ?? null,
    });
    await recordEvent(tx, viewer, { action: "close", entity: "tenancy", entityId: tenancyId });
    const told = new Set([tenancy.landlordId, tenancy.caseworkerId]);
    told.delete(viewer.accountId);
    await notify(
      tx,
      [...told].map((accountId) => ({
        accountId,
        kind: "tenancy_closed",
        detail: { commune: place.communeName, endsOn: form.closedOn },
        link: paths.tenancy(tenancyId),
      })),
    );
    return accept({ tenancyId });
  });

/** The cover ends with the tenancy; the promise stays until no claim for what was covered can come any more. */
async function releaseGuarantee(
  tx: Transaction,
  viewer: Viewer,
  guarantee: StoredGuarantee,
  on: LocalDate,
  today: LocalDate,
): Promise<void> {
  await endGuarantee(tx, guarantee, { status: "released", on, reason: "tenancy_closed" });
  const left = await getCommitment(tx, guarantee.id);
  if (left > 0n && isPromiseOver({ ...guarantee, endedOn: on }, guarantee.claims, today)) {
    await bookJournal(tx, viewer.accountId, guaranteeReleased(guarantee.id, left), today);
  }
}
