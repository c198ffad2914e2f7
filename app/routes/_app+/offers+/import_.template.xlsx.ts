import type { LoaderFunctionArgs } from "@remix-run/node";

import { translator } from "~/i18n/translator.server";
import { xlsxTemplate } from "~/modules/imports/template.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { download } from "~/platform/http/download.server";

/** The same as a workbook, with a sheet of what each column may hold. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:import");
  const t = translator(viewer.language);
  return download(t("imports.template.file"), "xlsx", await xlsxTemplate(viewer.language));
}
