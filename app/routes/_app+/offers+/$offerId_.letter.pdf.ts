import type { LoaderFunctionArgs } from "@remix-run/node";

import { getLetter } from "~/modules/messages/letters.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { download } from "~/platform/http/download.server";
import { requireId } from "~/platform/http/require-id";
import { loadBytes } from "~/platform/storage/storage.server";

/** The letter of a refusal, as it was drawn; never shown inside the page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "message:read");
  const offerId = requireId(params.offerId);
  const letter = await readAsViewer(viewer, (tx) => getLetter(tx, offerId));
  if (!letter?.storageKey) throw new Response(null, { status: 404 });
  const bytes = await loadBytes(letter.storageKey);
  return download(letter.reference, "pdf", new Uint8Array(bytes));
}
