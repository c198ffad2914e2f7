import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { declineProposal } from "~/flow/03-answer-proposal.server";
import { loadProposal } from "~/flow/load-proposals.server";
import { useTranslation } from "~/i18n/use-translation";
import { declineReasonName } from "~/modules/matching/matching-texts";
import { declineForm, LANDLORD_DECLINE_REASONS } from "~/modules/matching/proposal";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { RadioCards } from "~/ui/radio-cards";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

const DeclineForm = declineForm("landlord");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:answer");
  const { proposal, may } = await loadProposal(viewer, requireId(params.proposalId));
  if (!may.decline) throw redirect(paths.proposal(proposal.id));
  return { id: proposal.id, alias: proposal.card.alias };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:answer");
  const form = await parseForm(request, DeclineForm);
  if (!form.ok) return form.reply();
  const proposalId = requireId(params.proposalId);
  const result = await declineProposal(viewer, form.once, { proposalId, form: form.value });
  if (!result.ok)
    return form.refuse(result, "matching.refused", {
      note_missing: "declineNote",
      reason_not_offered: "declineReason",
    });
  return redirectWithToast(paths.proposal(proposalId), "matching.declined");
}

export default function DeclineProposalPage() {
  const { id, alias } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "decline-proposal",
    schema: DeclineForm,
    lastResult: useActionData<typeof action>(),
  });
  const labels = {
    declineReason: t("matching.answer.reason"),
    declineNote: t("matching.answer.note"),
  };
  return (
    <>
      <PageHeader
        title={t("matching.answer.declineTitle")}
        lead={t("matching.answer.declineLead")}
        crumbs={[
          { to: paths.proposals(), label: t("matching.proposals.title") },
          { to: paths.proposal(id), label: t("matching.proposals.family", { alias }) },
        ]}
      />
      <ActionForm form={form} labels={labels}>
        <RadioCards
          field={fields.declineReason}
          columns={2}
          options={LANDLORD_DECLINE_REASONS.map((reason) => ({
            value: reason,
            title: t(declineReasonName(reason)),
          }))}
        />
        <TextareaField field={fields.declineNote} rows={3} hint={t("matching.answer.noteHint")} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton formId={form.id} kind="danger">
            {t("matching.answer.declineSubmit")}
          </SubmitButton>
          <LinkButton kind="quiet" to={paths.proposal(id)}>
            {t("matching.answer.keep")}
          </LinkButton>
        </div>
      </ActionForm>
    </>
  );
}
