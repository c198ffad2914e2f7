import type { LoaderFunctionArgs } from "@remix-run/node";

import { tellImportProblems } from "~/flow/tell-import-problems.server";
import { translator } from "~/i18n/translator.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { download } from "~/platform/http/download.server";
import { requireId } from "~/platform/http/require-id";

/** Every error of a file, for whoever mends the list beside it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:import");
  const lines = await tellImportProblems(viewer, requireId(params.importId));
  return download(translator(viewer.language)("imports.problems.file"), "csv", lines);
}
