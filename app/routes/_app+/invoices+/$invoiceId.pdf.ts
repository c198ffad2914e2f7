import type { LoaderFunctionArgs } from "@remix-run/node";

import { getInvoiceFile } from "~/modules/invoices/find-invoices.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { requireId } from "~/platform/http/require-id";
import { loadBytes } from "~/platform/storage/storage.server";

/** The frozen PDF, as it was issued; never shown inside the page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "invoice:read");
  const file = await readAsViewer(viewer, (tx) =>
    getInvoiceFile(tx, viewer, requireId(params.invoiceId)),
  );
  const bytes = await loadBytes(file.storageKey);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${file.code}.pdf"`,
      "Content-Length": String(bytes.byteLength),
      "X-Content-Type-Options": "nosniff",
    },
  });
}
