import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CalendarCheck } from "lucide-react";

import { loadPlan } from "~/flow/load-plan.server";
import {
  allowPairAgain,
  askPlan,
  cancelPlanning,
  decideLines,
  proposeLines,
} from "~/flow/plan-matches.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { LINE_CHANGES, PlanActForm } from "~/modules/matching/match-plan";
import { AskPlan } from "~/modules/matching/ui/ask-plan-form";
import { PairDecisions } from "~/modules/matching/ui/pair-decisions";
import { PlanAtWork } from "~/modules/matching/ui/plan-at-work";
import { PlanHead } from "~/modules/matching/ui/plan-head";
import { PlanLeft } from "~/modules/matching/ui/plan-left";
import { PlanLines } from "~/modules/matching/ui/plan-lines";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { readChoice, readPage } from "~/platform/list-page";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { PrintHeader } from "~/ui/print-header";
import { TabLinks } from "~/ui/tab-links";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "match:plan");
  const { searchParams } = new URL(request.url);
  const planId = searchParams.get("plan") ? requireId(searchParams.get("plan")) : null;
  const change = readChoice(searchParams, "change", LINE_CHANGES);
  const page = readPage(searchParams);
  const loaded = await loadPlan(viewer, { planId, change, page });
  return { ...loaded, change, page: page.page, pageSize: page.size };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "match:plan");
  const form = await parseForm(request, PlanActForm);
  if (!form.ok) return form.reply();
  const { value, once } = form;
  switch (value.act) {
    case "ask": {
      const result = await askPlan(viewer, once, value);
      if (!result.ok) {
        const field = { plan_day_past: "day", plan_day_far: "day" };
        return form.refuse(result, "matching.refused", field);
      }
      const text = result.isOther ? "matching.plan.told.other" : "matching.plan.told.asked";
      return redirectWithToast(paths.matchPlan(), text);
    }
    case "cancel": {
      const result = await cancelPlanning(viewer, once, value.plan);
      if (!result.ok) return form.refuse(result, "matching.refused");
      return redirectWithToast(paths.matchPlan(), "matching.plan.told.cancelled");
    }
    case "allow": {
      const pair = { householdId: value.household, dwellingId: value.dwelling };
      await allowPairAgain(viewer, once, pair);
      return redirectWithToast(paths.matchPlan(), "matching.plan.told.allowed");
    }
    case "propose": {
      await requirePermission(request, "proposal:create");
      const chosen = { planId: value.plan, householdIds: value.line };
      const result = await proposeLines(viewer, once, chosen);
      if (!result.ok) return form.refuse(result, "matching.refused");
      const text =
        result.refused > 0 ? "matching.plan.told.proposedSome" : "matching.plan.told.proposed";
      return redirectWithToast(paths.matchPlan(value.plan), text);
    }
    default: {
      const chosen = { planId: value.plan, householdIds: value.line, act: value.act };
      const result = await decideLines(viewer, once, chosen);
      if (!result.ok) return form.refuse(result, "matching.refused");
      return redirectWithToast(paths.matchPlan(value.plan), `matching.plan.told.${value.act}`);
    }
  }
}

export default function MatchPlanPage() {
  const loaded = useLoaderData<typeof loader>();
  const { plan, lines, left, counts, total, atWork, trouble, decisions, change } = loaded;
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabTo = (name: string | null) =>
    `?${new URLSearchParams({ ...(plan && { plan: plan.id }), ...(name && { change: name }) }).toString()}`;
  return (
    <>
      <PrintHeader
        title={t("matching.plan.title")}
        note={plan ? format.dateTime(plan.madeAt) : ""}
      />
      <PageHeader
        title={t("matching.plan.title")}
        lead={t("matching.plan.lead")}
        crumbs={[{ to: paths.matching(), label: t("matching.desk.title") }]}
      />
      <div className="space-y-6">
        {atWork ? <PlanAtWork planId={atWork.id} madeAt={atWork.madeAt} /> : null}
        {trouble && !atWork ? (
          <Callout tone="attention" title={t("matching.plan.trouble.title")}>
            <p>{t(`matching.plan.trouble.${trouble}`)}</p>
          </Callout>
        ) : null}
        {plan?.figures ? (
          <PlanHead plan={plan} figures={plan.figures} others={loaded.others} />
        ) : null}
        {atWork ? null : (
          <Card
            title={plan ? t("matching.plan.ask.whatIf") : t("matching.plan.ask.title")}
            className="no-print"
          >
            <AskPlan
              lastResult={lastResult}
              today={loaded.today}
              asked={plan}
              again={plan !== null}
            />
          </Card>
        )}
        {plan ? (
          <Card title={t("matching.plan.lines.title")}>
            <div className="space-y-4">
              <TabLinks
                label={t("matching.plan.lines.title")}
                tabs={[null, ...LINE_CHANGES].map((name) => ({
                  to: tabTo(name),
                  isCurrent: name === change,
                  label: t("matching.plan.lines.tab", {
                    name: name ? t(`matching.plan.change.${name}`) : t("matching.plan.lines.all"),
                    count: format.number(name ? (counts[name] ?? 0) : all),
                  }),
                }))}
              />
              {lines.length > 0 ? (
                <PlanLines
                  key={[plan.id, ...lines.map((line) => line.state + line.decided)].join()}
                  planId={plan.id}
                  lines={lines}
                  pointsMax={loaded.pointsMax}
                  lastResult={lastResult}
                />
              ) : (
                <p className="text-ink-soft">{t("matching.plan.lines.none")}</p>
              )}
              <Pagination page={loaded.page} pageSize={loaded.pageSize} total={total} />
            </div>
          </Card>
        ) : atWork ? null : (
          <EmptyState title={t("matching.plan.noneTitle")} icon={<CalendarCheck />}>
            {t("matching.plan.none")}
          </EmptyState>
        )}
        {left.length > 0 && plan?.figures ? (
          <Card
            title={t("matching.plan.left.title", {
              number: format.number(plan.figures.leftCount),
            })}
          >
            <p className="text-ink-soft">{t("matching.plan.left.lead")}</p>
            <PlanLeft left={left} />
          </Card>
        ) : null}
        {decisions.length > 0 ? (
          <Card title={t("matching.plan.decided.title")}>
            <PairDecisions pairs={decisions} />
          </Card>
        ) : null}
      </div>
    </>
  );
}
