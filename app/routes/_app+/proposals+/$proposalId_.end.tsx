import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { endProposalByStaff } from "~/flow/03-answer-proposal.server";
import { loadProposal } from "~/flow/load-proposals.server";
import { useTranslation } from "~/i18n/use-translation";
import { declineReasonName } from "~/modules/matching/matching-texts";
import { DECLINE_REASONS, EndProposalForm, ENDERS } from "~/modules/matching/proposal";
import { ProposalPair } from "~/modules/matching/ui/proposal-pair";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { RadioCards } from "~/ui/radio-cards";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:withdraw");
  const { proposal, inside, may } = await loadProposal(viewer, requireId(params.proposalId));
  if (!may.end) throw redirect(paths.proposal(proposal.id));
  return {
    id: proposal.id,
    household: inside?.householdCode ?? proposal.card.alias,
    pair: {
      offerId: proposal.offerId,
      place: proposal.place,
      householdCode: inside?.householdCode ?? null,
      householdId: may.openHousehold ? (inside?.householdId ?? null) : null,
      points: inside?.points ?? null,
      heldUntil: proposal.status === "held" ? proposal.expiresAt : null,
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:withdraw");
  const form = await parseForm(request, EndProposalForm);
  if (!form.ok) return form.reply();
  const proposalId = requireId(params.proposalId);
  const result = await endProposalByStaff(viewer, form.once, { proposalId, form: form.value });
  if (!result.ok)
    return form.refuse(result, "matching.refused", {
      note_missing: "note",
      reason_not_offered: "reason",
    });
  return redirectWithToast(paths.proposal(proposalId), "matching.ended");
}

export default function EndProposalPage() {
  const { id, household, pair } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "end-proposal",
    schema: EndProposalForm,
    lastResult: useActionData<typeof action>(),
  });
  const labels = {
    by: t("matching.end.by"),
    reason: t("matching.answer.reason"),
    note: t("matching.end.note"),
  };
  return (
    <>
      <PageHeader
        title={t("matching.end.title")}
        lead={t("matching.end.lead")}
        crumbs={[
          { to: paths.proposals(), label: t("matching.proposals.title") },
          { to: paths.proposal(id), label: household },
        ]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(17rem,1fr)]">
        <aside className="lg:order-last">
          <ProposalPair {...pair} />
        </aside>
        <ActionForm form={form} labels={labels}>
          <RadioCards
            field={fields.by}
            columns={2}
            options={ENDERS.map((by) => ({
              value: by,
              title: t(`matching.end.${by}`),
              description: t(`matching.end.${by}Hint`),
            }))}
          />
          <SelectField
            field={fields.reason}
            options={ENDERS.map((by) => ({
              label: t(`matching.end.${by}`),
              options: DECLINE_REASONS[by].map((reason) => ({
                value: reason,
                label: t(declineReasonName(reason)),
              })),
            }))}
          />
          <TextareaField field={fields.note} rows={3} hint={t("matching.end.noteHint")} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton formId={form.id} kind="danger">
              {t("matching.end.submit")}
            </SubmitButton>
            <LinkButton kind="quiet" to={paths.proposal(id)}>
              {t("matching.end.back")}
            </LinkButton>
          </div>
        </ActionForm>
      </div>
    </>
  );
}
