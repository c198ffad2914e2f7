import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { addPapers, removePaper } from "~/flow/01-change-papers.server";
import { saveOfferStep } from "~/flow/01-save-offer-step.server";
import { loadOfferStep } from "~/flow/load-offer-step.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import type { Viewer } from "~/modules/people/viewer";
import { AddPapersForm, DeletePaperForm } from "~/modules/properties/paper";
import { receivePapers } from "~/modules/properties/receive-papers.server";
import { PapersDocuments } from "~/modules/properties/ui/papers-documents";
import { PAPERS_FORM, PapersForm } from "~/modules/properties/ui/papers-form";
import { StepButtons } from "~/modules/properties/ui/step-buttons";
import { WizardFrame } from "~/modules/properties/ui/wizard-frame";
import { uploadRefusals } from "~/modules/properties/upload-form";
import { isLeaving, isReached, stepAfterSaving, stepForm } from "~/modules/properties/wizard";
import { paths } from "~/paths";
import { parseForm, readForm, showAgain } from "~/platform/http/parse-form.server";
import { carriesFiles } from "~/platform/http/receive-files.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const page = await loadOfferStep(viewer, requireId(params.offerId), "papers");
  if (!page.mayEdit) throw redirect(paths.dwelling(page.dwelling.id));
  if (!isReached("papers", page.offer.wizardStep)) {
    throw redirect(paths.offerStep(page.offer.id, page.offer.wizardStep));
  }
  return { ...page, typed: page.unfinished && showAgain(page.unfinished.fields) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const offerId = requireId(params.offerId);
  if (carriesFiles(request)) return upload(viewer, request, offerId);
  const body = await request.clone().formData();
  if (body.get("act") === "delete") return remove(viewer, request, offerId);
  const { dwelling, offer, ...known } = await loadOfferStep(viewer, offerId, "papers");
  const form = await parseForm(request, stepForm("papers", { ...known, kind: dwelling.kind }));
  if (!form.ok) return form.reply();
  const result = await saveOfferStep(viewer, form.once, {
    offerId,
    answer: form.value,
    seen: form.seen,
  });
  if (!result.ok) return form.refuse(result, "properties.refused");
  if (isLeaving(request)) return redirect(paths.dwellings(), 303);
  return redirect(paths.offerStep(offerId, stepAfterSaving("papers", offer.wizardStep)), 303);
}

async function remove(viewer: Viewer, request: Request, offerId: string) {
  const form = await parseForm(request, DeletePaperForm);
  if (!form.ok) return form.reply();
  const { paperId } = form.value;
  const result = await removePaper(viewer, form.once, { offerId, paperId });
  if (!result.ok) return form.refuse(result, "properties.refused");
  return redirectWithToast(paths.offerStep(offerId, "papers"), "properties.papers.deleted");
}

async function upload(viewer: Viewer, request: Request, offerId: string) {
  const received = await receivePapers(request);
  if (!received.ok) {
    const error = { "": [`properties.photo.${received.reason}`] };
    const reply = { status: "error" as const, initialValue: { act: "upload" }, error };
    return data(reply, { status: 413 });
  }
  const form = readForm(request, received.form, AddPapersForm);
  if (!form.ok) return form.reply();
  const { papers, refused } = received;
  const { kind } = form.value;
  const result = await addPapers(viewer, form.once, { offerId, kind, papers, refused });
  if (!result.ok) return form.refuse(result, "properties.refused");
  const added = result.storageKeys.length;
  if (result.refused.length > 0) {
    return form.refuse(uploadRefusals(added, result.refused), "properties.paper");
  }
  return redirectWithToast(paths.offerStep(offerId, "papers"), "properties.papers.kept", {
    detail: { count: added },
  });
}

export default function OfferPapersPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { offer } = page;
  const isDocument = lastResult?.initialValue?.["act"] !== undefined;
  return (
    <WizardFrame {...page} step="papers" refused={lastResult?.error ?? undefined}>
      <div className="space-y-8">
        <PapersForm
          {...page}
          lastResult={(isDocument ? undefined : lastResult) ?? page.typed ?? undefined}
        />
        <PapersDocuments
          offerId={offer.id}
          papers={page.papers}
          title={offer.papers?.title}
          lastResult={isDocument ? lastResult : undefined}
        />
        <StepButtons
          formId={PAPERS_FORM}
          offerId={offer.id}
          step="papers"
          toCheck={offer.wizardStep === "check"}
        />
      </div>
    </WizardFrame>
  );
}
