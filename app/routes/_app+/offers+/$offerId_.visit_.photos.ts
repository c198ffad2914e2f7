import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { addVisitPhotos, loadVisit } from "~/flow/01-visit-dwelling.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { receivePhotos } from "~/modules/properties/receive-photos.server";
import { UploadForm } from "~/modules/properties/upload-form";
import { VISIT_PHOTOS } from "~/modules/properties/visit";
import { paths } from "~/paths";
import { readForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { answerUpload, refuseUpload } from "~/platform/http/upload-answer.server";

/** Takes the pictures of a visit: one by one where scripts run, as a whole form where none do. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:review");
  const offerId = requireId(params.offerId);
  const { visit } = await loadVisit(viewer, offerId);
  const room = VISIT_PHOTOS - (visit?.photos.length ?? 0);
  const received = await receivePhotos(request, room);
  if (!received.ok) return refuseUpload(received, "properties.photo");
  const form = readForm(request, received.form, UploadForm);
  if (!form.ok) throw new Response(null, { status: 400 });
  const { pictures, refused } = received;
  const result = await addVisitPhotos(viewer, form.once, { offerId, pictures, refused });
  if (!result.ok) return refuseUpload(result, "properties.refused");
  const isForm = request.headers.get("sec-fetch-dest") === "document";
  if (isForm && result.refused.length === 0) return redirect(paths.visitDwelling(offerId), 303);
  return answerUpload(result.storageKeys.length, result.refused, "properties.photo");
}
