import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { answerOfferTerms, takeWay } from "~/flow/01-answer-terms.server";
import { offerAgain, offerNeighbour } from "~/flow/01-create-offer.server";
import { pauseOrResumeOffer } from "~/flow/01-pause-offer.server";
import { loadDwelling } from "~/flow/load-dwelling.server";
import { useTranslation } from "~/i18n/use-translation";
import { NearStops } from "~/modules/communes/ui/near-stops";
import { ThreadCard } from "~/modules/messages/ui/thread-card";
import { requirePermission } from "~/modules/people/require-permission.server";
import type { Viewer } from "~/modules/people/viewer";
import { type ActOnOffer, OfferActForm } from "~/modules/properties/offer-act";
import { DocumentsCard } from "~/modules/properties/ui/documents-card";
import { DwellingFactsCard } from "~/modules/properties/ui/dwelling-facts-card";
import { DwellingMap } from "~/modules/properties/ui/dwelling-map";
import { LettingFacts } from "~/modules/properties/ui/letting-facts";
import { NextThingCard } from "~/modules/properties/ui/next-thing-card";
import { OfferActButton } from "~/modules/properties/ui/offer-act-button";
import { OfferDates } from "~/modules/properties/ui/offer-dates";
import { OfferHistory } from "~/modules/properties/ui/offer-history";
import { OfferStatusBadge } from "~/modules/properties/ui/offer-status-badge";
import { PhotoGallery } from "~/modules/properties/ui/photo-gallery";
import { TermsList } from "~/modules/properties/ui/terms-list";
import { useDwellingName } from "~/modules/properties/ui/use-dwelling-name";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { TenanciesOfDwelling } from "~/modules/tenancies/ui/tenancies-of-dwelling";
import { paths } from "~/paths";
import type { Once } from "~/platform/database/with-viewer.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { StoryLine } from "~/ui/story-line";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "dwelling:read");
  return loadDwelling(viewer, requireId(params.dwellingId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "offer:submit");
  const form = await parseForm(request, OfferActForm);
  if (!form.ok) return form.reply();
  const dwellingId = requireId(params.dwellingId);
  const { act } = form.value;
  if (act === "again") {
    const result = await offerAgain(viewer, form.once, { dwellingId });
    if (!result.ok) return form.refuse(result, "properties.refused");
    return redirect(paths.offerStep(result.offerId, "rent"), 303);
  }
  if (act === "neighbour") {
    const result = await offerNeighbour(viewer, form.once, { dwellingId });
    if (!result.ok) return form.refuse(result, "properties.refused");
    return redirect(paths.offerStep(result.offerId, "where"), 303);
  }
  const { offer } = await loadDwelling(viewer, dwellingId);
  const offerId = requireId(offer?.id);
  const result = await actOnOffer(viewer, form.once, offerId, act);
  if (!result.ok) return form.refuse(result, "properties.refused");
  return redirectWithToast(paths.dwelling(dwellingId), `properties.acted.${act}`);
}

function actOnOffer(viewer: Viewer, once: Once, offerId: string, act: ActOnOffer) {
  switch (act) {
    case "pause":
    case "resume":
      return pauseOrResumeOffer(viewer, once, { offerId, act });
    case "agree":
    case "decline_terms":
      return answerOfferTerms(viewer, once, { offerId, act });
    case "take_way":
      return takeWay(viewer, once, { offerId });
  }
}

export default function DwellingPage() {
  const page = useLoaderData<typeof loader>();
  const { dwelling, offer, may } = page;
  const { t } = useTranslation();
  const name = useDwellingName();
  const named = { ...dwelling, ...dwelling.address };
  const title = name.title(named);
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={title}
        badge={
          page.answerBy && may.act ? (
            <Badge tone="attention">{t("properties.list.answer")}</Badge>
          ) : offer ? (
            <OfferStatusBadge status={offer.status} />
          ) : null
        }
        lead={name.line(named)}
        crumbs={
          may.act
            ? [{ to: paths.dwellings(), label: t("shell.nav.myProperties") }]
            : [{ to: paths.offers(), label: t("shell.nav.properties") }]
        }
      />
      <div className="mb-6">
        <StoryLine
          label={t("properties.story.label", { dwelling: title })}
          stages={page.stages.map((stage) => ({
            ...stage,
            label: t(`tenancies.stage.${stage.id}`),
          }))}
        />
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
        <div className="space-y-6">
          {may.act ? (
            <NextThingCard next={page.next} answerBy={page.answerBy} offer={offer}>
              {may.offerAgain ? (
                <OfferActButton act="again" kind="primary" lastResult={lastResult}>
                  {t("properties.nextButton.offer_again")}
                </OfferActButton>
              ) : offer?.status === "changes_requested" && offer.suggestedScheme ? (
                <>
                  <OfferActButton act="take_way" kind="primary" lastResult={lastResult}>
                    {t("properties.review.takeWay", { way: t(schemeName(offer.suggestedScheme)) })}
                  </OfferActButton>
                  <LinkButton to={paths.offerStep(offer.id, "check")}>
                    {t("properties.review.keepWay")}
                  </LinkButton>
                </>
              ) : may.resume ? (
                <OfferActButton act="resume" kind="primary" lastResult={lastResult}>
                  {t("properties.nextButton.resume")}
                </OfferActButton>
              ) : null}
            </NextThingCard>
          ) : null}
          {page.owned?.letting ? (
            <Card title={t("properties.letting.title")}>
              <LettingFacts isAlone letting={page.owned.letting} />
            </Card>
          ) : page.owned && offer ? (
            <OfferDates offer={offer} askedAt={page.owned.askedAt} />
          ) : null}
          {page.terms && may.act ? (
            <Card title={t("properties.terms.ownerTitle")}>
              <TermsList terms={page.terms} />
              {offer?.status === "accepted" ? (
                <div className="mt-4 space-y-3">
                  <p className="text-ink-soft">{t("properties.terms.ownerHint")}</p>
                  <div className="flex flex-wrap gap-3">
                    <OfferActButton act="agree" kind="primary" lastResult={lastResult}>
                      {t("properties.terms.agree")}
                    </OfferActButton>
                    <OfferActButton act="decline_terms" kind="secondary" lastResult={lastResult}>
                      {t("properties.terms.decline")}
                    </OfferActButton>
                  </div>
                </div>
              ) : null}
            </Card>
          ) : null}
          {page.conversation ? <ThreadCard story={page.conversation} /> : null}
          <Card title={t("properties.step.photos")}>
            <PhotoGallery photos={page.photos} />
          </Card>
          <DwellingFactsCard dwelling={dwelling} capacity={page.capacity} />
        </div>
        <div className="space-y-6">
          {dwelling.point ? (
            <Card title={t("properties.page.place")}>
              <DwellingMap point={dwelling.point} name={title} styleUrl={page.mapStyleUrl} />
            </Card>
          ) : null}
          <NearStops stops={page.stops} />
          {page.owned ? <DocumentsCard documents={page.owned.documents} /> : null}
          <OfferHistory offers={page.offers} linked={!may.act} />
          <TenanciesOfDwelling tenancies={page.tenancies} />
          {may.act && dwelling.kind !== "house" && dwelling.address.street ? (
            <OfferActButton act="neighbour" kind="secondary" lastResult={lastResult}>
              {t("properties.neighbour.describe")}
            </OfferActButton>
          ) : null}
          {may.pause ? (
            <OfferActButton act="pause" kind="secondary" lastResult={lastResult}>
              {t("properties.rest.pause")}
            </OfferActButton>
          ) : null}
          {may.withdraw && offer ? (
            <LinkButton kind="secondary" to={paths.withdrawOffer(offer.id)}>
              {t("properties.withdrawal.title")}
            </LinkButton>
          ) : null}
        </div>
      </div>
    </>
  );
}
