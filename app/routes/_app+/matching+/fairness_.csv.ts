import type { LoaderFunctionArgs } from "@remix-run/node";

import { exportFairness } from "~/flow/load-fairness.server";
import { DEFAULT_MONTHS, PERIOD_MONTHS } from "~/modules/matching/fairness/outcome";
import { requirePermission } from "~/modules/people/require-permission.server";
import { download } from "~/platform/http/download.server";
import { readChoice } from "~/platform/list-page";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "fairness:read");
  const { searchParams } = new URL(request.url);
  const months = readChoice(searchParams, "months", PERIOD_MONTHS) ?? DEFAULT_MONTHS;
  const { name, content } = await exportFairness(viewer, months);
  return download(name, "csv", content);
}
