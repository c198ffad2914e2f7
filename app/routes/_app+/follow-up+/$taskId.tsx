import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { completeTask } from "~/flow/complete-task.server";
import { loadTask } from "~/flow/load-tasks.server";
import { useTranslation } from "~/i18n/use-translation";
import {
  COMPLETE_REFUSAL_FIELDS,
  CompleteTaskForm,
  TASK_OUTCOMES,
} from "~/modules/follow-up/follow-up-task";
import { TaskFacts } from "~/modules/follow-up/ui/task-facts";
import { useTaskTitle } from "~/modules/follow-up/ui/use-task-title";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { ActionForm } from "~/ui/action-form";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { RadioCards } from "~/ui/radio-cards";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { TextareaField } from "~/ui/textarea-field";
import { useActionForm } from "~/ui/use-action-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "task:read");
  return loadTask(viewer, requireId(params.taskId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "task:complete");
  const form = await parseForm(request, CompleteTaskForm);
  if (!form.ok) return form.reply();
  const taskId = requireId(params.taskId);
  const result = await completeTask(viewer, form.once, { taskId, form: form.value });
  if (!result.ok) return form.refuse(result, "follow-up.refused", COMPLETE_REFUSAL_FIELDS);
  return redirectWithToast(paths.tasks(), "follow-up.task.completed");
}

export default function TaskPage() {
  const { task, tenancy, owner, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const titleOf = useTaskTitle();
  const [form, fields] = useActionForm({
    id: "complete-task",
    schema: CompleteTaskForm,
    lastResult: useActionData<typeof action>(),
  });
  const isAchieved = (fields.outcome.value ?? "achieved") === "achieved";
  const labels = {
    outcome: t("follow-up.field.outcome"),
    proof: t("follow-up.field.proof"),
    note: t("follow-up.field.note"),
  };
  return (
    <>
      <PageHeader
        title={titleOf(task)}
        badge={
          <Badge tone={task.status === "done" ? "done" : "neutral"}>
            {t(`follow-up.status.${task.status}`)}
          </Badge>
        }
        lead={
          tenancy && task.tenancyId ? (
            <Link to={paths.tenancy(task.tenancyId)} className="prose-link">
              {`${tenancy.code} · ${tenancy.communeName}`}
            </Link>
          ) : null
        }
        crumbs={[{ to: paths.tasks(), label: t("follow-up.list.title") }]}
        actions={
          may.openHousehold ? (
            <LinkButton kind="secondary" to={paths.household(task.householdId)}>
              {t("follow-up.task.openHousehold")}
            </LinkButton>
          ) : null
        }
      />
      <div className="grid gap-6 lg:grid-cols-2">
        <TaskFacts task={task} owner={owner} />
        {may.complete ? (
          <Card title={t("follow-up.task.complete")}>
            <ActionForm form={form} labels={labels}>
              <RadioCards
                field={fields.outcome}
                columns={2}
                options={TASK_OUTCOMES.map((value) => ({
                  value,
                  title: t(`follow-up.outcome.${value}`),
                }))}
              />
              {task.requiredProof ? (
                <TextField
                  field={fields.proof}
                  isNeeded={isAchieved}
                  hint={t("follow-up.task.hintProof")}
                />
              ) : null}
              <TextareaField
                field={fields.note}
                isNeeded={!isAchieved}
                rows={4}
                hint={t("follow-up.task.hintNote")}
              />
              <SubmitButton formId={form.id}>{t("follow-up.task.submit")}</SubmitButton>
            </ActionForm>
          </Card>
        ) : null}
      </div>
    </>
  );
}
