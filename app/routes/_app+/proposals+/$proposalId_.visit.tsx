import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { loadProposal } from "~/flow/load-proposals.server";
import { cancelVisit, planVisit } from "~/flow/visit-proposal.server";
import { formatTime } from "~/i18n/format";
import { useTranslation } from "~/i18n/use-translation";
import { LANGUAGES } from "~/modules/households/household";
import { languageName } from "~/modules/households/household-texts";
import { proposalRefusalPrefix } from "~/modules/matching/hold-refusal";
import { attendantName } from "~/modules/matching/matching-texts";
import { ATTENDANTS, CancelVisitForm, visitPlanForm } from "~/modules/matching/proposal-visit";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { luxembourgDay } from "~/platform/local-date";
import { ActionForm } from "~/ui/action-form";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { SelectField } from "~/ui/select-field";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { TimeField } from "~/ui/time-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:create");
  const { proposal, inside, visits, may } = await loadProposal(
    viewer,
    requireId(params.proposalId),
  );
  if (!may.visit) throw redirect(paths.proposal(proposal.id));
  const planned = visits.find(({ status }) => status === "planned");
  const { houseNumber, street, communeName } = proposal.place;
  const address = [houseNumber, street].filter(Boolean).join(", ");
  return {
    id: proposal.id,
    name: `${inside?.householdCode ?? proposal.card.alias} · ${communeName}`,
    today: today(),
    isPlanned: planned !== undefined,
    initial: {
      on: planned ? luxembourgDay(planned.at) : undefined,
      time: planned ? formatTime(planned.at) : undefined,
      meeting: planned?.meeting ?? [address, communeName].filter(Boolean).join(" · "),
      interpreterLanguage: planned?.interpreterLanguage ?? undefined,
      interpreterBooked: planned?.interpreterBooked ? "on" : undefined,
      attendants: planned?.attendants ?? ["household", "owner", "caseworker"],
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:create");
  const form = await parseForm(request, z.union([CancelVisitForm, visitPlanForm(today())]));
  if (!form.ok) return form.reply();
  const proposalId = requireId(params.proposalId);
  const isCancelled = "cancel" in form.value;
  const result =
    "cancel" in form.value
      ? await cancelVisit(viewer, form.once, proposalId)
      : await planVisit(viewer, form.once, { proposalId, form: form.value });
  if (!result.ok) {
    return form.refuse(result, proposalRefusalPrefix(result.reason), { visit_in_past: "time" });
  }
  const said = isCancelled ? "proposals.visit.keptCancelled" : "proposals.visit.keptPlanned";
  return redirectWithToast(paths.proposal(proposalId), said);
}

export default function PlanVisitPage() {
  const { id, name, today, isPlanned, initial } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const [form, fields] = useActionForm({
    id: "plan-visit",
    schema: visitPlanForm(today),
    lastResult: lastResult?.initialValue?.["cancel"] ? undefined : lastResult,
    defaultValue: initial,
  });
  const [cancel, cancelFields] = useActionForm({
    id: "cancel-visit",
    schema: CancelVisitForm,
    lastResult: lastResult?.initialValue?.["cancel"] ? lastResult : undefined,
  });
  const labels = {
    on: t("proposals.visit.on"),
    time: t("proposals.visit.time"),
    meeting: t("proposals.visit.meeting"),
    interpreterLanguage: t("proposals.visit.interpreterLanguage"),
    interpreterBooked: t("proposals.visit.interpreterBooked"),
    attendants: t("proposals.visit.attendants"),
  };
  return (
    <>
      <PageHeader
        title={isPlanned ? t("proposals.visit.change") : t("proposals.visit.plan")}
        lead={t("proposals.visit.lead")}
        crumbs={[
          { to: paths.proposals(), label: t("matching.proposals.title") },
          { to: paths.proposal(id), label: name },
        ]}
      />
      <ActionForm form={form} labels={labels}>
        <div className="grid gap-6 sm:grid-cols-2">
          <DateField field={fields.on} min={today} />
          <TimeField field={fields.time} hint={t("proposals.visit.timeHint")} />
        </div>
        <TextField field={fields.meeting} hint={t("proposals.visit.meetingHint")} />
        <CheckboxGroup
          field={fields.attendants}
          columns={2}
          options={ATTENDANTS.map((value) => ({ value, label: t(attendantName(value)) }))}
        />
        <SelectField
          field={fields.interpreterLanguage}
          options={LANGUAGES.map((value) => ({ value, label: t(languageName(value)) }))}
        />
        <CheckboxField field={fields.interpreterBooked} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton formId={form.id}>{t("proposals.visit.keep")}</SubmitButton>
          <LinkButton kind="quiet" to={paths.proposal(id)}>
            {t("proposals.backup.back")}
          </LinkButton>
        </div>
      </ActionForm>
      {isPlanned ? (
        <ActionForm form={cancel} className="pt-6">
          <SubmitButton
            formId={cancel.id}
            kind="danger"
            name={cancelFields.cancel.name}
            value="yes"
          >
            {t("proposals.visit.cancel")}
          </SubmitButton>
        </ActionForm>
      ) : null}
    </>
  );
}
