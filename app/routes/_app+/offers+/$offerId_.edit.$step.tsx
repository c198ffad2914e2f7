import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { locateAddress } from "~/flow/01-locate-address.server";
import { saveOfferStep } from "~/flow/01-save-offer-step.server";
import { loadOfferStep } from "~/flow/load-offer-step.server";
import { requirePermission } from "~/modules/people/require-permission.server";
import { proposedPin, withoutPin } from "~/modules/properties/proposed-pin";
import { AccessForm } from "~/modules/properties/ui/access-form";
import { RentForm } from "~/modules/properties/ui/rent-form";
import { RoomsForm } from "~/modules/properties/ui/rooms-form";
import { WayForm } from "~/modules/properties/ui/way-form";
import { WhatForm } from "~/modules/properties/ui/what-form";
import { WhereForm } from "~/modules/properties/ui/where-form";
import { WizardFrame } from "~/modules/properties/ui/wizard-frame";
import {
  type FieldStep,
  isFieldStep,
  isLeaving,
  isReached,
  stepAfterSaving,
  stepForm,
} from "~/modules/properties/wizard";
import { paths } from "~/paths";
import { parseForm, showAgain } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

/** The papers have a page of their own, because documents come with them. */
function requireStep(step: string | undefined): Exclude<FieldStep, "papers"> {
  if (!isFieldStep(step) || step === "papers") throw new Response(null, { status: 404 });
  return step;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const step = requireStep(params.step);
  const page = await loadOfferStep(viewer, requireId(params.offerId), step);
  if (!page.mayEdit) throw redirect(paths.dwelling(page.dwelling.id));
  if (!isReached(step, page.offer.wizardStep)) {
    throw redirect(paths.offerStep(page.offer.id, page.offer.wizardStep));
  }
  return { step, ...page, typed: page.unfinished && showAgain(page.unfinished.fields) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const step = requireStep(params.step);
  const offerId = requireId(params.offerId);
  const { dwelling, offer, ...known } = await loadOfferStep(viewer, offerId, step);
  const form = await parseForm(request, stepForm(step, { ...known, kind: dwelling.kind }));
  if (!form.ok) return form.reply();
  const unplaced = isLeaving(request) ? null : withoutPin(form.value);
  const place = unplaced && (await locateAddress(unplaced));
  if (place) return form.suggest(proposedPin(place));
  const result = await saveOfferStep(viewer, form.once, {
    offerId,
    answer: form.value,
    seen: form.seen,
  });
  if (!result.ok) {
    const fields = { unknown_commune: "communeCode", pin_border: "lon", pin_far: "lon" };
    return form.refuse(result, "properties.refused", fields);
  }
  if (isLeaving(request)) return redirect(paths.dwellings(), 303);
  return redirect(paths.offerStep(offerId, stepAfterSaving(step, offer.wizardStep)), 303);
}

export default function OfferStepPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const lastResult = answered ?? page.typed ?? undefined;
  return (
    <WizardFrame
      {...page}
      key={page.step}
      wide={page.step === "way"}
      refused={answered?.error ?? undefined}
    >
      <StepForm page={page} lastResult={lastResult} />
    </WizardFrame>
  );
}

interface StepFormProps {
  page: ReturnType<typeof useLoaderData<typeof loader>>;
  lastResult: SubmissionResult | undefined;
}

function StepForm({ page, lastResult }: StepFormProps) {
  const props = { ...page, lastResult };
  switch (page.step) {
    case "where":
      return <WhereForm {...props} />;
    case "what":
      return <WhatForm {...props} />;
    case "rooms":
      return <RoomsForm {...props} />;
    case "access":
      return <AccessForm {...props} />;
    case "rent":
      return <RentForm {...props} />;
    case "way":
      return <WayForm {...props} />;
  }
}
