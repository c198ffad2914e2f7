import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadClaim } from "~/flow/load-claim.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ClaimFacts } from "~/modules/guarantees/ui/claim-facts";
import { ClaimBadge } from "~/modules/guarantees/ui/guarantee-badges";
import { requirePermission } from "~/modules/people/require-permission.server";
import { tenancyLine, tenancyTitle } from "~/modules/tenancies/tenancy-label";
import { paths } from "~/paths";
import { requireId } from "~/platform/http/require-id";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { StoryLine } from "~/ui/story-line";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "claim:read");
  return loadClaim(viewer, requireId(params.claimId));
}

export default function ClaimPage() {
  const { claim, tenancy, guaranteeId, dueOn, invoice, isOwner, may, path, waits, ...page } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { date } = useFormat();
  const kind = t(`guarantees.claim_kind.${claim.kind}`);
  const number = t("guarantees.claim.title", { code: claim.code });
  const place = tenancy && tenancyTitle(tenancy);
  return (
    <>
      <PageHeader
        title={isOwner && place ? `${kind} · ${place}` : number}
        badge={<ClaimBadge status={claim.status} isOwner={isOwner} />}
        lead={
          tenancy &&
          (isOwner ? `${number} · ${tenancyLine(tenancy)}` : `${place} · ${tenancy.communeName}`)
        }
        crumbs={[
          { to: paths.guarantees(), label: t("guarantees.list.title") },
          { to: paths.guarantee(guaranteeId), label: place ?? "" },
        ]}
        actions={
          <>
            {may.assess ? (
              <LinkButton to={paths.assessClaim(claim.id)}>
                {t("guarantees.claim.assess")}
              </LinkButton>
            ) : null}
            {may.decide ? (
              <LinkButton to={paths.decideClaim(claim.id)}>
                {t("guarantees.claim.decide")}
              </LinkButton>
            ) : null}
            {may.settle ? (
              <LinkButton to={paths.settleClaim(claim.id)}>
                {t("guarantees.claim.settle")}
              </LinkButton>
            ) : null}
            {invoice ? (
              <LinkButton kind="secondary" to={paths.invoicePdf(invoice.id)} reloadDocument>
                {invoice.code}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className="space-y-6">
        {may.isKeptFromDeciding ? (
          <Callout tone="attention" title={t("guarantees.claim.notYours")} />
        ) : null}
        {waits ? (
          <Callout
            title={
              waits.isLate
                ? t("guarantees.claim.answerLate", { date: date(dueOn) })
                : t("guarantees.claim.answerBy", { date: date(dueOn) })
            }
          />
        ) : null}
        <StoryLine
          label={t("guarantees.claim.timeline")}
          stages={path.map(({ id, state }) => ({
            id,
            state,
            label: t(`guarantees.claim_status.${id}`),
          }))}
        />
        <ClaimFacts
          claim={claim}
          dueOn={dueOn}
          leftCents={page.leftCents}
          contestUntil={page.contestUntil}
          isOwner={isOwner}
        />
      </div>
    </>
  );
}
