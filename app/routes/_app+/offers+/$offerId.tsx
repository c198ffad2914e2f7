import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { acceptOffer } from "~/flow/01-accept-offer.server";
import { checkOffer } from "~/flow/01-check-offer.server";
import { reviewOffer } from "~/flow/01-publish-offer.server";
import { loadOffer } from "~/flow/load-offer.server";
import { useTranslation } from "~/i18n/use-translation";
import { NearStops } from "~/modules/communes/ui/near-stops";
import { ThreadCard } from "~/modules/messages/ui/thread-card";
import { IdentityNote } from "~/modules/owner-relations/ui/identity-note";
import { requirePermission } from "~/modules/people/require-permission.server";
import type { Viewer } from "~/modules/people/viewer";
import { type OfferActForm, offerActForm } from "~/modules/properties/review";
import { OfferChecks } from "~/modules/properties/ui/checks-form";
import { OfferAside } from "~/modules/properties/ui/offer-aside";
import { OfferRecord } from "~/modules/properties/ui/offer-record";
import { OfferStatusBadge } from "~/modules/properties/ui/offer-status-badge";
import { RefusedCallout } from "~/modules/properties/ui/refused-callout";
import { ReviewForms } from "~/modules/properties/ui/review-forms";
import { TermsList } from "~/modules/properties/ui/terms-list";
import { useDwellingName } from "~/modules/properties/ui/use-dwelling-name";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import type { Once } from "~/platform/database/with-viewer.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
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
  const offerId = requireId(params.offerId);
  const form = await parseForm(request, offerActForm(today()));
  if (!form.ok) return form.reply();
  const result = await act(viewer, form.once, offerId, form.value);
  if (!result.ok) return form.refuse(result, "properties.refused", { text_unread: "textRead" });
  return redirectWithToast(paths.offer(offerId), `properties.reviewed.${form.value.act}`);
}

/** What a reviewer does on the page of an offer. */
function act(viewer: Viewer, once: Once, offerId: string, form: OfferActForm) {
  switch (form.act) {
    case "check":
      return checkOffer(viewer, once, { offerId, form });
    case "accept":
      return acceptOffer(viewer, once, { offerId, form });
    default:
      return reviewOffer(viewer, once, { offerId, form });
  }
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
        title={name.full(named)}
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
            {page.conversation ? (
              <LinkButton to="#messages">
                {t(page.conversation.isWaiting ? "messages.answer" : "messages.title.staff")}
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
        <div className="space-y-6">
          <OfferRecord {...page} />
          {page.conversation ? <ThreadCard story={page.conversation} /> : null}
        </div>
        <div className="space-y-6">
          <OfferChecks
            offer={offer}
            checks={page.checks}
            visit={page.visit}
            notes={page.relation ? { title: <IdentityNote {...page.relation} /> } : {}}
            mayCheck={may.review}
            lastResult={lastResult?.initialValue?.["act"] === "check" ? lastResult : undefined}
          />
          {page.terms ? (
            <Card title={t("properties.terms.title")}>
              <TermsList terms={page.terms} />
            </Card>
          ) : null}
          {may.review ? <ReviewForms {...page} lastResult={lastResult} /> : null}
          <OfferAside {...page} name={name.title(named)} hasHistory={page.conversation === null} />
          <NearStops stops={page.stops} />
        </div>
      </div>
    </>
  );
}
