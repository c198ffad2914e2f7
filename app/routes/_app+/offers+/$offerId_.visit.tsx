import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { keepVisit, loadVisit } from "~/flow/01-visit-dwelling.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { OFFER_BOUNDS, PHOTO_TYPES } from "~/modules/properties/offer";
import { FilesUpload } from "~/modules/properties/ui/files-upload";
import { PhotoGallery } from "~/modules/properties/ui/photo-gallery";
import { useDwellingName } from "~/modules/properties/ui/use-dwelling-name";
import { VisitChecklist } from "~/modules/properties/ui/visit-checklist";
import { VISIT_PHOTOS, visitForm } from "~/modules/properties/visit";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:review");
  const page = await loadVisit(viewer, requireId(params.offerId));
  if (!page.isOpen) throw redirect(paths.offer(page.offer.id));
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:review");
  const form = await parseForm(request, visitForm(today()));
  if (!form.ok) return form.reply();
  const offerId = requireId(params.offerId);
  const result = await keepVisit(viewer, form.once, { offerId, form: form.value });
  if (!result.ok) return form.refuse(result, "properties.refused");
  const { act } = form.value;
  const to = act === "finish" ? paths.offer(offerId) : paths.visitDwelling(offerId);
  return redirectWithToast(to, `properties.visit.done.${act}`);
}

export default function VisitPage() {
  const { offer, dwelling, visit, today } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { number } = useFormat();
  const name = useDwellingName();
  const photos = (visit?.photos ?? []).map((fileId) => ({ fileId, alt: "" }));
  return (
    <>
      <PageHeader
        title={t("properties.visit.title")}
        lead={t("properties.visit.lead")}
        crumbs={[
          { to: paths.offers(), label: t("properties.offers.title") },
          { to: paths.offer(offer.id), label: name.title({ ...dwelling, ...dwelling.address }) },
        ]}
      />
      <div className="max-w-text space-y-8">
        <VisitChecklist
          visit={visit}
          selfCheck={dwelling.habitability}
          today={today}
          lastResult={lastResult}
        />
        <Card title={t("properties.visit.photos")}>
          <div className="space-y-4">
            {photos.length > 0 ? <PhotoGallery photos={photos} /> : null}
            {photos.length < VISIT_PHOTOS ? (
              <FilesUpload
                id="visit-photos"
                action={paths.addVisitPhotos(offer.id)}
                label={t("properties.field.files")}
                accept={PHOTO_TYPES}
                hint={t("properties.hint.files", {
                  room: number(VISIT_PHOTOS - photos.length),
                  megabytes: number(OFFER_BOUNDS.photos.bytes / 1_000_000),
                })}
                button={t("properties.photos.upload")}
                plainAction={paths.addVisitPhotos(offer.id)}
                lastResult={undefined}
              />
            ) : null}
          </div>
        </Card>
      </div>
    </>
  );
}
