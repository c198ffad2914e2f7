import type { ActionFunctionArgs } from "@remix-run/node";

import { addPhotos, countPhotoRoom } from "~/flow/01-change-photos.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { receivePhotos } from "~/modules/properties/receive-photos.server";
import { UploadForm } from "~/modules/properties/upload-form";
import { readForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { answerUpload, refuseUpload } from "~/platform/http/upload-answer.server";

/** Takes photos one by one from a page whose scripts run. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const offerId = requireId(params.offerId);
  const received = await receivePhotos(request, await countPhotoRoom(viewer, offerId));
  if (!received.ok) return refuseUpload(received, "properties.photo");
  const form = readForm(request, received.form, UploadForm);
  if (!form.ok) throw new Response(null, { status: 400 });
  const { pictures, refused } = received;
  const result = await addPhotos(viewer, form.once, { offerId, pictures, refused });
  if (!result.ok) return refuseUpload(result, "properties.refused");
  return answerUpload(result.storageKeys.length, result.refused, "properties.photo");
}
