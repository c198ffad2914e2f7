import type { LoaderFunctionArgs } from "@remix-run/node";

import { exportName, exportOffersXlsx } from "~/flow/export-offers.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { may } from "~/modules/people/viewer";
import { readOfferFilter } from "~/modules/properties/read-offer-filter";
import { paths } from "~/paths";
import { download } from "~/platform/http/download.server";
import { redirectWithToast } from "~/platform/http/toast.server";

/** The list of offers with its filters, as a workbook in the person's language. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:read");
  const { searchParams } = new URL(request.url);
  const filter = readOfferFilter(searchParams, may(viewer, "offer:review"));
  const result = await exportOffersXlsx(viewer, filter);
  if (result.ok) return download(exportName(viewer.language), "xlsx", result.content);
  const { detail } = result;
  return redirectWithToast(paths.offers(), "imports.export.too_many", {
    tone: "attention",
    detail,
  });
}
