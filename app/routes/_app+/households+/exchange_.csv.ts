import type { LoaderFunctionArgs } from "@remix-run/node";

import { exchangeCsv } from "~/flow/exchange-needs.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { download } from "~/platform/http/download.server";

/** Need cards of the files that may be proposed, without identities. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:exchange");
  return download("need-cards", "csv", await exchangeCsv(viewer));
}
