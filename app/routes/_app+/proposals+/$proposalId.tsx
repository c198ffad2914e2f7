import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { acceptProposal } from "~/flow/03-answer-proposal.server";
import { loadProposal } from "~/flow/load-proposals.server";
import { useTranslation } from "~/i18n/use-translation";
import { AcceptForm as AcceptSchema } from "~/modules/matching/proposal";
import { AcceptForm } from "~/modules/matching/ui/accept-form";
import { BackupAddForm } from "~/modules/matching/ui/backup-add";
import { BackupList } from "~/modules/matching/ui/backup-list";
import { HouseholdAnswer } from "~/modules/matching/ui/household-answer";
import { NeedCardFacts } from "~/modules/matching/ui/need-card-facts";
import { ProposalInside } from "~/modules/matching/ui/proposal-inside";
import { ProposalNextStep } from "~/modules/matching/ui/proposal-next-step";
import { ProposalStatusBadge } from "~/modules/matching/ui/proposal-status-badge";
import { ProposalStepList } from "~/modules/matching/ui/proposal-step-list";
import { useDwellingWords } from "~/modules/matching/ui/use-dwelling-words";
import { VisitCard } from "~/modules/matching/ui/visit-card";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { ContactCard } from "~/ui/contact-card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:read");
  return loadProposal(viewer, requireId(params.proposalId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:answer");
  const form = await parseForm(request, AcceptSchema);
  if (!form.ok) return form.reply();
  const result = await acceptProposal(viewer, form.once, requireId(params.proposalId));
  if (!result.ok) return form.refuse(result, "matching.refused");
  return redirectWithToast(paths.proposal(result.proposalId), "matching.accepted");
}

export default function ProposalPage() {
  const { proposal, inside, steps, visit, visits, reserve, caseworker, owner, may } =
    useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const words = useDwellingWords();
  const { place } = proposal;
  const address = [place.houseNumber, place.street].filter(Boolean).join(", ");
  const name =
    inside?.householdCode ?? t("matching.proposals.family", { alias: proposal.card.alias });
  const stepCard = (
    <Card title={t("proposals.steps.title")}>
      <ProposalStepList steps={steps} isOwner={inside === null} />
    </Card>
  );
  return (
    <>
      <PageHeader
        title={`${name} · ${proposal.place.communeName}`}
        badge={<ProposalStatusBadge status={proposal.status} />}
        lead={[address, words.what(place), t(`schemes.name.${proposal.scheme}`)]
          .filter(Boolean)
          .join(" · ")}
        crumbs={[{ to: paths.proposals(), label: t("matching.proposals.title") }]}
        actions={
          <>
            {may.sign ? (
              <LinkButton kind="primary" to={paths.signTenancy(proposal.id)}>
                {t("matching.proposal_page.sign")}
              </LinkButton>
            ) : null}
            {may.openDesk ? (
              <LinkButton to={paths.matching(proposal.offerId)}>
                {t("matching.proposal_page.openDesk")}
              </LinkButton>
            ) : null}
            {may.end ? (
              <LinkButton to={paths.endProposal(proposal.id)}>
                {t("matching.proposal_page.end")}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(17rem,1fr)]">
        <div className="space-y-6">
          <ProposalNextStep proposal={proposal} isLandlord={inside === null} />
          {inside ? stepCard : null}
          {may.agree ? (
            <Card title={t("proposals.household.title")}>
              <HouseholdAnswer
                proposalId={proposal.id}
                askedAt={inside?.householdAskedAt ?? null}
              />
            </Card>
          ) : null}
          {may.visit || visit ? (
            <VisitCard
              proposalId={proposal.id}
              visit={visit}
              visits={visits}
              mayPlan={may.visit}
              mayTell={may.tellVisit}
            />
          ) : null}
          <Card
            title={
              inside ? t("matching.proposal_page.card") : t("matching.proposal_page.theFamily")
            }
          >
            <NeedCardFacts card={proposal.card} />
          </Card>
          {may.accept || may.decline ? (
            <Card title={t("matching.answer.title")}>
              <p className="mb-4 max-w-text">
                {may.accept ? t("matching.answer.hint") : t("matching.answer.hintLate")}
              </p>
              <div className="flex flex-wrap items-start gap-3">
                {may.accept ? <AcceptForm lastResult={lastResult} /> : null}
                <LinkButton to={paths.declineProposal(proposal.id)}>
                  {t("matching.answer.decline")}
                </LinkButton>
              </div>
            </Card>
          ) : null}
          {inside ? null : stepCard}
          {reserve && (reserve.isOpen || reserve.rows.length > 0) ? (
            <Card
              title={t("proposals.backup.title")}
              aside={
                <LinkButton size="small" to={paths.proposalBackups(proposal.id)}>
                  {t("proposals.backup.manage")}
                </LinkButton>
              }
            >
              <p className="mb-2 max-w-text text-sm text-ink-soft">{t("proposals.backup.lead")}</p>
              <BackupList proposalId={proposal.id} rows={reserve.rows} />
              {reserve.isOpen ? (
                <div className="border-t border-line pt-4">
                  <BackupAddForm proposalId={proposal.id} />
                </div>
              ) : null}
            </Card>
          ) : null}
          {inside ? (
            <ProposalInside
              offerId={proposal.offerId}
              inside={inside}
              mayOpenHousehold={may.openHousehold}
            />
          ) : null}
        </div>
        <aside className="space-y-6">
          {owner ? <ContactCard title={t("matching.proposal_page.owner")} contact={owner} /> : null}
          {caseworker ? (
            <ContactCard
              title={
                inside ? t("matching.proposal_page.caseworker") : t("matching.proposal_page.call")
              }
              contact={caseworker}
            />
          ) : null}
        </aside>
      </div>
    </>
  );
}
