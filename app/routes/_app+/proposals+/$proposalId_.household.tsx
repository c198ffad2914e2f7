import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { agreeForHousehold, askHouseholdOfProposal } from "~/flow/03-answer-proposal.server";
import { loadProposal } from "~/flow/load-proposals.server";
import { useTranslation } from "~/i18n/use-translation";
import { proposalRefusalPrefix } from "~/modules/matching/hold-refusal";
import { HouseholdAnswerForm } from "~/modules/matching/proposal";
import { HouseholdAnswer } from "~/modules/matching/ui/household-answer";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:withdraw");
  const { proposal, inside, may } = await loadProposal(viewer, requireId(params.proposalId));
  if (!may.agree) throw redirect(paths.proposal(proposal.id));
  return {
    id: proposal.id,
    name: `${inside?.householdCode ?? proposal.card.alias} · ${proposal.place.communeName}`,
    askedAt: inside?.householdAskedAt ?? null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:withdraw");
  const form = await parseForm(request, HouseholdAnswerForm);
  if (!form.ok) return form.reply();
  const proposalId = requireId(params.proposalId);
  const isYes = form.value.household === "agree";
  const answer = isYes ? agreeForHousehold : askHouseholdOfProposal;
  const result = await answer(viewer, form.once, proposalId);
  if (!result.ok) return form.refuse(result, proposalRefusalPrefix(result.reason));
  const said = isYes ? "proposals.household.kept" : "proposals.household.mailed";
  return redirectWithToast(paths.proposal(proposalId), said);
}

export default function HouseholdAnswerPage() {
  const { id, name, askedAt } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("proposals.household.title")}
        crumbs={[
          { to: paths.proposals(), label: t("matching.proposals.title") },
          { to: paths.proposal(id), label: name },
        ]}
      />
      <Card>
        <HouseholdAnswer proposalId={id} askedAt={askedAt} lastResult={lastResult} />
      </Card>
    </>
  );
}
