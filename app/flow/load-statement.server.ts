import { findHouseholdCodes } from "~/modules/households/find-household-by-code.server";
import { findStatementMonths } from "~/modules/invoices/find-invoices.server";
import { dueOn, statementMonths } from "~/modules/invoices/occupation-draft";
import type { Viewer } from "~/modules/people/viewer";
import { getDwellingAddress } from "~/modules/properties/get-offer-terms.server";
import { getTenancy } from "~/modules/tenancies/get-tenancy.server";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";

/** What the page of a monthly statement needs: the months that can be billed, newest first, and what a month costs. */
export const loadStatement = (viewer: Viewer, tenancyId: string) =>
  readAsViewer(viewer, async (tx) => {
    const tenancy = await getTenancy(tx, viewer, tenancyId);
    const { householdId } = tenancy;
    const codes = householdId ? await findHouseholdCodes(tx, viewer, [householdId]) : null;
    const issued = await findStatementMonths(tx, tenancyId);
    const day = today();
    const endsOn = tenancy.closedOn ?? tenancy.endsOn;
    return {
      id: tenancy.id,
      code: tenancy.code,
      householdCode: (householdId && codes?.[householdId]) ?? null,
      dwelling: await getDwellingAddress(tx, tenancy.dwellingId),
      occupationCents: tenancy.occupationCents,
      chargesCents: tenancy.chargesCents,
      dueOn: dueOn(day),
      months: statementMonths({ startsOn: tenancy.startsOn, endsOn }, day).map((month) => ({
        month,
        isIssued: issued.has(month),
      })),
    };
  });
