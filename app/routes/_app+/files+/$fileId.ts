import type { LoaderFunctionArgs } from "@remix-run/node";

import { requirePermission } from "~/modules/people/require-permission.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { requireId } from "~/platform/http/require-id";
import { serveFile } from "~/platform/http/serve-file.server";
import { getStoredFile } from "~/platform/storage/get-stored-file.server";

/** A private file, for whoever row-level security shows it to. `?size=small` shrinks a picture for lists. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "account:update");
  const fileId = requireId(params.fileId);
  const file = await readAsViewer(viewer, (tx) => getStoredFile(tx, fileId));
  return serveFile(request, file);
}
