import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { submitOffer } from "~/flow/01-submit-offer.server";
import { loadOfferStep } from "~/flow/load-offer-step.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { CheckStep } from "~/modules/properties/offer";
import { CheckForm } from "~/modules/properties/ui/check-form";
import { CheckList } from "~/modules/properties/ui/check-list";
import { WizardFrame } from "~/modules/properties/ui/wizard-frame";
import { isReached } from "~/modules/properties/wizard";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const page = await loadOfferStep(viewer, requireId(params.offerId), "check");
  if (!page.mayEdit) throw redirect(paths.dwelling(page.dwelling.id));
  if (!isReached("check", page.offer.wizardStep)) {
    throw redirect(paths.offerStep(page.offer.id, page.offer.wizardStep));
  }
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const form = await parseForm(request, CheckStep);
  if (!form.ok) return form.reply();
  const offerId = requireId(params.offerId);
  const result = await submitOffer(viewer, form.once, { offerId });
  if (!result.ok) return form.refuse(result, "properties.refused");
  return redirectWithToast(paths.dwelling(result.dwellingId), "properties.submitted");
}

export default function OfferCheckPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <WizardFrame
      {...page}
      step="check"
      aside={<CheckForm offer={page.offer} missing={page.missing} lastResult={lastResult} />}
    >
      <CheckList {...page} />
    </WizardFrame>
  );
}
