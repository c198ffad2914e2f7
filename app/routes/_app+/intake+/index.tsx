import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadReception, receive } from "~/flow/receive-people.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { ReceptionActForm } from "~/modules/intake/arrival-forms";
import { clockTime } from "~/modules/intake/clock-time";
import { WalkIn } from "~/modules/intake/ui/desk-forms";
import { IntakeTabs } from "~/modules/intake/ui/intake-tabs";
import {
  CalledList,
  ExpectedList,
  FinishedList,
  WaitingList,
} from "~/modules/intake/ui/reception-lists";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { isLocalDate } from "~/platform/local-date";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { FilterBar, FilterDate } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

function dayOf(request: Request) {
  const text = new URL(request.url).searchParams.get("on") ?? "";
  return isLocalDate(text) ? text : undefined;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "arrival:record");
  return loadReception(viewer, dayOf(request));
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "arrival:record");
  const form = await parseForm(request, ReceptionActForm);
  if (!form.ok) return form.reply();
  const result = await receive(viewer, form.once, form.value);
  if (!result.ok) return form.refuse(result, "intake.arrivalRefused");
  const detail = { number: result.number };
  const to = paths.reception(dayOf(request));
  const { act } = form.value;
  return act === "walk_in" || act === "arrive"
    ? redirectWithToast(to, "intake.arrivalDone.arrive", { detail })
    : redirectWithToast(to, `intake.arrivalDone.${act}`);
}

export default function ReceptionPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { date } = useFormat();
  const { figures, sessions, next, isToday } = page;
  const isOpen = sessions.some(({ closed }) => closed === null);
  const isAtDesk = (isToday && isOpen) || figures.count > 0;
  return (
    <>
      <PageHeader
        title={t("intake.desk.title", { date: date(page.on, "weekday") })}
        lead={sessions
          .filter(({ closed }) => closed === null)
          .map(
            ({ permanence }) =>
              `${clockTime(permanence.fromMinute)}–${clockTime(permanence.toMinute)}, ${permanence.place}`,
          )
          .join(" · ")}
      />
      <IntakeTabs />
      <div className="space-y-6">
        <FilterBar says={{ submit: t("intake.desk.showDay"), clear: t("intake.desk.showToday") }}>
          <FilterDate name="on" label={t("intake.desk.otherDay")} />
        </FilterBar>
        {isOpen ? null : (
          <Callout title={t("intake.desk.none")}>
            {next ? (
              <p>
                {t("intake.desk.next", {
                  date: date(next.on, "weekday"),
                  from: clockTime(next.permanence.fromMinute),
                  to: clockTime(next.permanence.toMinute),
                })}
              </p>
            ) : null}
          </Callout>
        )}
        {isAtDesk ? (
          <p role="status" className="text-lg font-semibold">
            {t("intake.desk.count", { count: figures.count })}
            {figures.longestMinutes === null
              ? null
              : ` · ${t("intake.desk.longest", { count: figures.longestMinutes })}`}
          </p>
        ) : null}
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)]">
          <div className="min-w-0 space-y-6">
            <CalledList called={page.called} lastResult={lastResult} />
            {isAtDesk ? <WaitingList {...page} lastResult={lastResult} /> : null}
            <FinishedList finished={page.finished} />
          </div>
          <div className="min-w-0 space-y-6">
            {isToday && isOpen ? (
              <Card title={t("intake.desk.walkIn")}>
                <WalkIn
                  key={page.waiting.length + page.called.length + page.finished.length}
                  lastResult={lastResult}
                />
              </Card>
            ) : null}
            <ExpectedList expected={page.expected} isToday={isToday} lastResult={lastResult} />
          </div>
        </div>
      </div>
    </>
  );
}
