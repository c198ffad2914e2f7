import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useState } from "react";

import { addPhotos, countPhotoRoom, editPhotos } from "~/flow/01-change-photos.server";
import { loadOfferStep } from "~/flow/load-offer-step.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import type { Viewer } from "~/modules/people/viewer";
import { EditPhotosForm } from "~/modules/properties/offer";
import { receivePhotos } from "~/modules/properties/receive-photos.server";
import { PhotosEditor } from "~/modules/properties/ui/photos-editor";
import { PhotosUpload } from "~/modules/properties/ui/photos-upload";
import { WizardFrame } from "~/modules/properties/ui/wizard-frame";
import { UploadForm, uploadRefusals } from "~/modules/properties/upload-form";
import { isLeaving, isReached, stepAfterSaving } from "~/modules/properties/wizard";
import { paths } from "~/paths";
import { parseForm, readForm } from "~/platform/http/parse-form.server";
import { carriesFiles } from "~/platform/http/receive-files.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const page = await loadOfferStep(viewer, requireId(params.offerId), "photos");
  if (!page.mayEdit) throw redirect(paths.dwelling(page.dwelling.id));
  if (!isReached("photos", page.offer.wizardStep)) {
    throw redirect(paths.offerStep(page.offer.id, page.offer.wizardStep));
  }
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const offerId = requireId(params.offerId);
  if (carriesFiles(request)) return upload(viewer, request, offerId);
  const form = await parseForm(request, EditPhotosForm);
  if (!form.ok) return form.reply();
  const { offer } = await loadOfferStep(viewer, offerId, "photos");
  const result = await editPhotos(viewer, form.once, { offerId, form: form.value });
  if (!result.ok) return form.refuse(result, "properties.refused");
  if (isLeaving(request)) return redirect(paths.dwellings(), 303);
  const next = form.value.act ? "photos" : stepAfterSaving("photos", offer.wizardStep);
  return redirect(paths.offerStep(offerId, next), 303);
}

async function upload(viewer: Viewer, request: Request, offerId: string) {
  const received = await receivePhotos(request, await countPhotoRoom(viewer, offerId));
  if (!received.ok) {
    const error = { "": [`properties.photo.${received.reason}`] };
    const reply = { status: "error" as const, initialValue: { act: "upload" }, error };
    return data(reply, { status: 413 });
  }
  const form = readForm(request, received.form, UploadForm);
  if (!form.ok) return form.reply();
  const { pictures, refused } = received;
  const result = await addPhotos(viewer, form.once, { offerId, pictures, refused });
  if (!result.ok) return form.refuse(result, "properties.refused");
  const added = result.storageKeys.length;
  if (result.refused.length > 0) {
    return form.refuse(uploadRefusals(added, result.refused), "properties.photo");
  }
  return redirectWithToast(paths.offerStep(offerId, "photos"), "properties.photos.added", {
    detail: { count: added },
  });
}

export default function OfferPhotosPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [isUploading, setUploading] = useState(false);
  const isUpload = lastResult?.initialValue?.["act"] === "upload";
  return (
    <WizardFrame {...page} step="photos">
      <div className="space-y-8">
        <PhotosUpload
          offerId={page.offer.id}
          count={page.photos.length}
          lastResult={isUpload ? lastResult : undefined}
          onBusy={setUploading}
        />
        <PhotosEditor
          offer={page.offer}
          photos={page.photos}
          version={page.dwelling.version}
          isUploading={isUploading}
          lastResult={isUpload ? undefined : lastResult}
        />
      </div>
    </WizardFrame>
  );
}
