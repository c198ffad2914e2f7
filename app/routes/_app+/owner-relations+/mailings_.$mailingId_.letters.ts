import { type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { loadLetters } from "~/flow/load-mailings.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { download } from "~/platform/http/download.server";
import { requireId } from "~/platform/http/require-id";

/** All letters in one file, as they were made; saved, never shown inside the page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "owner-mailing:send");
  const mailingId = requireId(params.mailingId);
  const bytes = await loadLetters(viewer, mailingId);
  if (!bytes) throw redirect(paths.ownerMailing(mailingId));
  return download("letters", "pdf", new Uint8Array(bytes));
}
