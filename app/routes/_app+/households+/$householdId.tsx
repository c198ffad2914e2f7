import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { loadHousehold } from "~/flow/load-household.server";
import { writeNote } from "~/flow/write-note.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { bucketOf, type TaskStatus } from "~/modules/follow-up/follow-up-task";
import { WriteNoteForm } from "~/modules/follow-up/timeline-entry";
import { HouseholdTimeline } from "~/modules/follow-up/ui/household-timeline";
import { NoteForm } from "~/modules/follow-up/ui/note-form";
import { useTaskTitle } from "~/modules/follow-up/ui/use-task-title";
import { ConsentsCard } from "~/modules/households/ui/consents-card";
import { FileMoves } from "~/modules/households/ui/file-moves";
import { FileNext } from "~/modules/households/ui/file-next";
import { HouseholdBadge } from "~/modules/households/ui/household-badge";
import { HouseholdFacts } from "~/modules/households/ui/household-facts";
import { HouseholdMembers } from "~/modules/households/ui/household-members";
import { HouseholdNeed } from "~/modules/households/ui/household-need";
import { JoinedFile } from "~/modules/households/ui/joined-file";
import { WishMap } from "~/modules/households/ui/wish-map";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import type { LocalDate } from "~/platform/local-date";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "household:read");
  return loadHousehold(viewer, requireId(params.householdId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "timeline:write");
  const form = await parseForm(request, WriteNoteForm);
  if (!form.ok) return form.reply();
  const householdId = requireId(params.householdId);
  await writeNote(viewer, form.once, { householdId, form: form.value });
  return redirectWithToast(paths.household(householdId), "follow-up.timeline.written");
}

export default function HouseholdPage() {
  const file = useLoaderData<typeof loader>();
  const { household, may, tasks, timeline } = file;
  const { t } = useTranslation();
  const titleOf = useTaskTitle();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={household.code}
        badge={<HouseholdBadge status={household.status} isProposed={file.isProposed} />}
        crumbs={[{ to: paths.households(), label: t("households.list.title") }]}
        actions={
          <>
            {may.update ? (
              <LinkButton kind="secondary" to={paths.editHousehold(household.id)}>
                {t("households.page.edit")}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <JoinedFile into={file.joinedInto} isSame={household.closeReason === "merged"} />
      {file.life ? (
        <div className="mb-6">
          <FileNext file={household} life={file.life} />
        </div>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="min-w-0 space-y-6">
          <HouseholdMembers
            members={household.members}
            names={file.identity?.names ?? null}
            ages={file.ages}
          />
          <HouseholdFacts
            household={household}
            contact={file.identity}
            caseworker={file.caseworker}
            today={file.today}
          />
          <ConsentsCard householdId={household.id} consents={file.consents} />
          {may.move ? <FileMoves householdId={household.id} /> : null}
        </div>
        <div className="min-w-0 space-y-6">
          <HouseholdNeed
            householdId={household.id}
            bedrooms={file.bedrooms}
            own={file.ownCount}
            mayCount={may.update}
            changes={file.bedroomChanges}
            standard={file.standard}
            bearable={file.bearable}
          />
          <WishMap
            wishes={household.wishes}
            communeNames={household.communeNames}
            near={file.nearWished}
          />
          {tasks.length > 0 ? (
            <Card title={t("households.page.tasks")}>
              <ol className="space-y-2">
                {tasks.slice(0, 12).map((task) => (
                  <li key={task.id} className="flex flex-wrap justify-between gap-x-4">
                    <Link to={paths.task(task.id)} className="prose-link">
                      {titleOf(task)}
                    </Link>
                    <TaskDay task={task} today={file.today} />
                  </li>
                ))}
              </ol>
            </Card>
          ) : null}
          {may.write ? (
            <Card title={t("households.page.timeline")}>
              <div className="space-y-6">
                <NoteForm lastResult={lastResult} />
                <HouseholdTimeline entries={timeline} />
              </div>
            </Card>
          ) : null}
        </div>
      </div>
    </>
  );
}

interface TaskDayProps {
  task: { status: TaskStatus; dueOn: LocalDate };
  today: LocalDate;
}

/** Done, or the day a task is due, marked once it is over. */
function TaskDay({ task, today }: TaskDayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isLate = task.status === "open" && bucketOf(task.dueOn, today) === "overdue";
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
      {isLate ? <Badge tone="danger">{t("households.page.passed")}</Badge> : null}
      {task.status === "done" ? t("follow-up.status.done") : format.date(task.dueOn, "short")}
    </span>
  );
}
