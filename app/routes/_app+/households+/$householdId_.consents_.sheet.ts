import type { LoaderFunctionArgs } from "@remix-run/node";

import { makeConsentSheet } from "~/flow/make-consent-sheet.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { download } from "~/platform/http/download.server";
import { requireId } from "~/platform/http/require-id";

/** The sheet to sign, in the household's language as far as the product speaks it; it names nobody. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:update");
  const { code, pdf } = await makeConsentSheet(viewer, requireId(params.householdId));
  return download(`consent-${code}`, "pdf", pdf);
}
