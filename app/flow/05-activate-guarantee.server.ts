import { recordEvent } from "~/modules/audit/record-event.server";
import { bookJournal } from "~/modules/guarantees/book-journal.server";
import { getGuarantee } from "~/modules/guarantees/get-guarantee.server";
import { guaranteeStatusOn } from "~/modules/guarantees/guarantee";
import { guaranteeIssued } from "~/modules/guarantees/ledger";
import { activateProposed } from "~/modules/guarantees/update-guarantee.server";
import { notify } from "~/modules/notifications/notify.server";
import type { Viewer } from "~/modules/people/viewer";
import { getTenancyPlace } from "~/modules/tenancies/get-tenancy-place.server";
import { paths } from "~/paths";
import { now, today } from "~/platform/clock.server";
import { isLedgerRefusal } from "~/platform/database/database-error.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse, type Verdict } from "~/platform/result";

export type ActivateRefusal = "not_proposed" | "fund_exhausted" | "changed_meanwhile";

/**
 * Step 5: the guarantee of a signed lease starts. Its cap is promised from the fund in the same transaction; the ledger
 * refuses to promise what the fund does not hold, also when two officers sign at once.
 */
export async function activateGuarantee(
  viewer: Viewer,
  once: Once,
  { guaranteeId }: { guaranteeId: string },
): Promise<Verdict<{ guaranteeId: string }, ActivateRefusal>> {
  try {
    return await commandAsViewer<{ guaranteeId: string }, ActivateRefusal>(
      viewer,
      once,
      async (tx) => {
        const guarantee = await getGuarantee(tx, viewer, guaranteeId);
        if (guarantee.status !== "proposed") return refuse("not_proposed");
        const day = today();
        const status = guaranteeStatusOn({ ...guarantee, status: "signed" }, day);
        if (!(await activateProposed(tx, viewer, guarantee, status, now()))) {
          return refuse("changed_meanwhile");
        }
        await bookJournal(
          tx,
          viewer.accountId,
          guaranteeIssued(guarantee.id, guarantee.capCents),
          day,
        );
        await recordEvent(tx, viewer, {
          action: "activate",
          entity: "guarantee",
          entityId: guarantee.id,
        });
        const place = await getTenancyPlace(tx, viewer, guarantee.tenancyId);
        await notify(tx, [
          {
            accountId: guarantee.landlordId,
            kind: "guarantee_started",
            detail: {
              commune: place.communeName,
              amountCents: Number(guarantee.capCents),
              endsOn: guarantee.endsOn,
            },
            link: paths.guarantee(guarantee.id),
          },
        ]);
        return accept({ guaranteeId: guarantee.id });
      },
    );
  } catch (error) {
    if (isLedgerRefusal(error)) return refuse("fund_exhausted");
    throw error;
  }
}
