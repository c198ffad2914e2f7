import type { LoaderFunctionArgs } from "@remix-run/node";

import { translator } from "~/i18n/translator.server";
import { csvTemplate } from "~/modules/imports/template.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { download } from "~/platform/http/download.server";

/** The columns of an import with one example, in the person's language. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:import");
  const t = translator(viewer.language);
  return download(t("imports.template.file"), "csv", csvTemplate(viewer.language));
}
