import type { LoaderFunctionArgs } from "@remix-run/node";

import { exportName, exportOffersCsv } from "~/flow/export-offers.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { may } from "~/modules/people/viewer";
import { readOfferFilter } from "~/modules/properties/read-offer-filter";
import { download } from "~/platform/http/download.server";

/** The list of offers with its filters, in the person's language. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:read");
  const { searchParams } = new URL(request.url);
  const filter = readOfferFilter(searchParams, may(viewer, "offer:review"));
  return download(exportName(viewer.language), "csv", await exportOffersCsv(viewer, filter));
}
