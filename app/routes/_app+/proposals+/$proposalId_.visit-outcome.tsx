import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadProposal } from "~/flow/load-proposals.server";
import { tellVisitOutcome } from "~/flow/visit-proposal.server";
import { useTranslation } from "~/i18n/use-translation";
import { proposalRefusalPrefix } from "~/modules/matching/hold-refusal";
import { attendantName, declineReasonName } from "~/modules/matching/matching-texts";
import { HOUSEHOLD_DECLINE_REASONS } from "~/modules/matching/proposal";
import { ATTENDANTS, VISIT_OUTCOMES, VisitOutcomeForm } from "~/modules/matching/proposal-visit";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { RadioCards } from "~/ui/radio-cards";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:create");
  const { proposal, inside, visits, may } = await loadProposal(
    viewer,
    requireId(params.proposalId),
  );
  const planned = visits.find(({ status }) => status === "planned");
  if (!may.visit || !planned) throw redirect(paths.proposal(proposal.id));
  const household = inside?.householdCode ?? proposal.card.alias;
  return { id: proposal.id, name: `${household} · ${proposal.place.communeName}` };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:create");
  const form = await parseForm(request, VisitOutcomeForm);
  if (!form.ok) return form.reply();
  const proposalId = requireId(params.proposalId);
  const result = await tellVisitOutcome(viewer, form.once, { proposalId, form: form.value });
  if (!result.ok) return form.refuse(result, proposalRefusalPrefix(result.reason));
  return redirectWithToast(paths.proposal(proposalId), "proposals.visit.keptOutcome");
}

export default function VisitOutcomePage() {
  const { id, name } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "visit-outcome",
    schema: VisitOutcomeForm,
    lastResult: useActionData<typeof action>(),
  });
  const labels = {
    outcome: t("proposals.visit.outcome"),
    reason: t("proposals.visit.whyNot"),
    absent: t("proposals.visit.absent"),
    note: t("matching.end.note"),
  };
  return (
    <>
      <PageHeader
        title={t("proposals.visit.tell")}
        lead={t("proposals.visit.tellLead")}
        crumbs={[
          { to: paths.proposals(), label: t("matching.proposals.title") },
          { to: paths.proposal(id), label: name },
        ]}
      />
      <ActionForm form={form} labels={labels}>
        <RadioCards
          field={fields.outcome}
          options={VISIT_OUTCOMES.map((value) => ({
            value,
            title: t(`proposals.visit.${value}`),
            description: t(`proposals.visit.hint.${value}`),
          }))}
        />
        <SelectField
          field={fields.reason}
          options={HOUSEHOLD_DECLINE_REASONS.map((value) => ({
            value,
            label: t(declineReasonName(value)),
          }))}
        />
        <CheckboxGroup
          field={fields.absent}
          columns={2}
          options={ATTENDANTS.map((value) => ({ value, label: t(attendantName(value)) }))}
        />
        <TextareaField field={fields.note} rows={3} hint={t("matching.end.noteHint")} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton formId={form.id}>{t("proposals.visit.keep")}</SubmitButton>
          <LinkButton kind="quiet" to={paths.proposal(id)}>
            {t("proposals.backup.back")}
          </LinkButton>
        </div>
      </ActionForm>
    </>
  );
}
