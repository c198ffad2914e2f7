import { findOpenClaims } from "~/modules/guarantees/find-claims.server";
import { findGuarantees, type GuaranteeFilter } from "~/modules/guarantees/find-guarantees.server";
import { getGuaranteeFigures } from "~/modules/guarantees/get-guarantee-figures.sql.server";
import { getGuarantee } from "~/modules/guarantees/get-guarantee.server";
import {
  claimableDays,
  coveredUntil,
  isCoverOver,
  lastFilingDay,
  remainingCents,
} from "~/modules/guarantees/guarantee-rules";
import { findContact } from "~/modules/people/get-contact.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { numberOn } from "~/modules/schemes/legal-parameter";
import { findTenancyIds, findTenancyLabels } from "~/modules/tenancies/find-tenancy-labels.server";
import { today } from "~/platform/clock.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

type Asked = Pick<GuaranteeFilter, "view" | "sort"> & { words: string | null };

/** The monitor: figures (staff), the claims that wait, and a page of guarantees with the names of their tenancies. */
export async function loadGuarantees(viewer: Viewer, asked: Asked, page: ListPage) {
  const day = today();
  const lists = await readAsViewer(viewer, async (tx) => {
    const parameters = await findLegalParameters(tx);
    const alertDays = numberOn(parameters, "guarantee_ending_alert_days", day);
    const tenancyIds = asked.words ? await findTenancyIds(tx, viewer, asked.words) : null;
    const found = await findGuarantees(
      tx,
      viewer,
      { ...asked, today: day, alertDays, tenancyIds },
      page,
    );
    const labels = await findTenancyLabels(
      tx,
      viewer,
      found.rows.map((row) => row.tenancyId),
    );
    const claims = await findOpenClaims(tx, viewer);
    const places = await findTenancyLabels(
      tx,
      viewer,
      claims.map((claim) => claim.tenancyId),
    );
    return {
      alertDays,
      total: found.total,
      rows: found.rows.map((row) => ({ ...row, tenancy: labels.get(row.tenancyId) ?? null })),
      claims: claims.map((claim) => ({ ...claim, tenancy: places.get(claim.tenancyId) ?? null })),
    };
  });
  const figures =
    viewer.role === "landlord" ? null : await getGuaranteeFigures(viewer, day, lists.alertDays);
  return { ...lists, figures, today: day, isOwner: viewer.role === "landlord" };
}

/** One guarantee with its claims and what the viewer may do about it. */
export const loadGuarantee = (viewer: Viewer, guaranteeId: string) =>
  readAsViewer(viewer, async (tx) => {
    const guarantee = await getGuarantee(tx, viewer, guaranteeId);
    const labels = await findTenancyLabels(tx, viewer, [guarantee.tenancyId]);
    const day = today();
    const isOver = isCoverOver(guarantee, day);
    const isOwner = viewer.role === "landlord";
    return {
      guarantee,
      isOwner,
      overSince: isOver ? coveredUntil(guarantee) : null,
      lastFilingDay: lastFilingDay(guarantee),
      /** Null where this viewer cannot file a claim today. */
      claimable: may(viewer, "claim:file") ? claimableDays(guarantee, guarantee.claims, day) : null,
      contact: isOver && isOwner ? await findContact(tx, guarantee.caseworkerId) : null,
      leftCents: remainingCents(guarantee, guarantee.claims),
      tenancy: labels.get(guarantee.tenancyId) ?? null,
      may: {
        activate: may(viewer, "guarantee:activate") && guarantee.status === "proposed",
      },
      today: day,
    };
  });
