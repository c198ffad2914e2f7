import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { reviewOffer } from "~/flow/01-publish-offer.server";
import { loadOffer } from "~/flow/load-offer.server";
import { useTranslation } from "~/i18n/use-translation";
import { NearStops } from "~/modules/communes/ui/near-stops";
import { requirePermission } from "~/modules/people/require-permission.server";
import { ReviewForm } from "~/modules/properties/review";
import { OfferAside } from "~/modules/properties/ui/offer-aside";
import { OfferRecord } from "~/modules/properties/ui/offer-record";
import { OfferStatusBadge } from "~/modules/properties/ui/offer-status-badge";
import { RefusedCallout } from "~/modules/properties/ui/refused-callout";
import { ReviewForms } from "~/modules/properties/ui/review-forms";
import { useDwellingName } from "~/modules/properties/ui/use-dwelling-name";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "offer:read");
  const page = await loadOffer(viewer, requireId(params.offerId));
  if (viewer.role === "landlord") throw redirect(paths.dwelling(page.dwelling.id));
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:review");
  const form = await parseForm(request, ReviewForm);
  if (!form.ok) return form.reply();
  const offerId = requireId(params.offerId);
  const result = await reviewOffer(viewer, form.once, { offerId, form: form.value });
  if (!result.ok) return form.refuse(result, "properties.refused", { text_unread: "textRead" });
  return redirectWithToast(paths.offer(offerId), `properties.reviewed.${form.value.act}`);
}

export default function OfferPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { offer, dwelling, hold, tenancy, may } = page;
  const { t } = useTranslation();
  const name = useDwellingName();
  const named = { ...dwelling, ...dwelling.address };
  return (
    <>
      <PageHeader
        title={`${name.title(named)} · ${dwelling.communeName ?? ""}`}
        badge={<OfferStatusBadge status={offer.status} />}
        lead={offer.scheme ? t(schemeName(offer.scheme)) : t("properties.page.noWay")}
        crumbs={[{ to: paths.offers(), label: t("properties.offers.title") }]}
        actions={
          <>
            {may.rank ? (
              <LinkButton kind="primary" to={paths.matching(offer.id)}>
                {t("properties.offers.rank")}
              </LinkButton>
            ) : null}
            {hold ? (
              <LinkButton to={paths.proposal(hold.proposalId)}>
                {t("properties.page.proposal")}
              </LinkButton>
            ) : null}
            {tenancy ? (
              <LinkButton to={paths.tenancy(tenancy.id)}>
                {t("properties.page.tenancy", { code: tenancy.code })}
              </LinkButton>
            ) : null}
            <LinkButton to={paths.dwelling(dwelling.id)}>
              {t("properties.page.allOffers")}
            </LinkButton>
          </>
        }
      />
      {may.review ? null : <RefusedCallout lastResult={lastResult} />}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)]">
        <OfferRecord {...page} />
        <div className="space-y-6">
          {may.review ? <ReviewForms {...page} lastResult={lastResult} /> : null}
          <OfferAside {...page} name={name.title(named)} />
          <NearStops stops={page.stops} />
        </div>
      </div>
    </>
  );
}
