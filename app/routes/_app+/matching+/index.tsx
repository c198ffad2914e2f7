import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import clsx from "clsx";
import { Sparkles } from "lucide-react";
import { z } from "zod";

import { proposeMatch } from "~/flow/02-propose-match.server";
import { loadReserveOfOffer } from "~/flow/load-backups.server";
import { loadMatching } from "~/flow/load-matching.server";
import { forbidPair } from "~/flow/plan-matches.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { DESK_BEDROOMS, DESK_SORTS } from "~/modules/matching/desk";
import { refusalPrefix } from "~/modules/matching/hold-refusal";
import { ForbidPairForm } from "~/modules/matching/match-plan";
import { ProposeForm } from "~/modules/matching/proposal";
import { RULE_CODES } from "~/modules/matching/rule-failure";
import { DeskFilter } from "~/modules/matching/ui/desk-filter";
import { DeskList } from "~/modules/matching/ui/desk-list";
import { DwellingMap, DwellingSubject } from "~/modules/matching/ui/dwelling-subject";
import { HouseholdMap, HouseholdSubject } from "~/modules/matching/ui/household-subject";
import { MarketMap } from "~/modules/matching/ui/market-map";
import { ProposeAnyway } from "~/modules/matching/ui/propose-button";
import { requirePermission } from "~/modules/people/require-permission.server";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { readChoice } from "~/platform/list-page";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { useMessage } from "~/ui/use-message";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "match:rank");
  const { searchParams } = new URL(request.url);
  const idOf = (name: string) =>
    searchParams.get(name) ? requireId(searchParams.get(name)) : null;
  const offerId = idOf("offer");
  const reserve = offerId ? await loadReserveOfOffer(viewer, offerId) : null;
  const desk = await loadMatching(viewer, {
    offerId,
    householdId: offerId ? null : idOf("household"),
    filter: {
      communeCode: searchParams.get("commune") || null,
      bedrooms: readChoice(searchParams, "bedrooms", DESK_BEDROOMS),
      scheme: readChoice(searchParams, "scheme", SCHEME_KEYS),
      sort: readChoice(searchParams, "by", DESK_SORTS) ?? "fits",
    },
    rule: readChoice(searchParams, "rule", RULE_CODES),
    isLong: searchParams.get("size") === "100",
    compared: [...new Set(searchParams.getAll("compare"))].slice(0, COMPARED_MOST).map(requireId),
  });
  return { ...desk, reserve };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "proposal:create");
  const form = await parseForm(request, DeskForm);
  if (!form.ok) return form.reply();
  if ("act" in form.value) {
    await requirePermission(request, "match:plan");
    const forbidden = await forbidPair(viewer, form.once, form.value);
    if (!forbidden.ok) return form.refuse(forbidden, "matching.refused");
    return redirectWithToast(paths.matching(form.value.offerId), "matching.plan.told.forbid");
  }
  const result = await proposeMatch(viewer, form.once, form.value);
  if (!result.ok) return form.refuse(result, refusalPrefix(result.reason));
  return redirectWithToast(paths.proposal(result.proposalId), "matching.proposed");
}

/** How many candidates are put side by side at most. */
const COMPARED_MOST = 4;

/** A pair is proposed, or never again. */
const DeskForm = z.union([ForbidPairForm, ProposeForm]);

/** What narrows the list, or orders it, in the address. */
const DESK_FILTERS = ["commune", "bedrooms", "scheme", "by"];

/** On a wide screen the list and the map stay while the candidates scroll; each scrolls in itself. */
const COLUMN = "lg:top-18 lg:max-h-[calc(100dvh-5.5rem)] lg:overflow-y-auto";
const MAP_COLUMN = `${COLUMN} lg:max-xl:col-start-2 xl:sticky`;

export const handle = { flush: true };

export default function MatchingDesk() {
  const { list, communes, policy, pointsMax, subject, free, reserve } =
    useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const lastResult = useActionData<typeof action>();
  const refusal = lastResult?.error?.[""]?.[0];
  const { t } = useTranslation();
  const format = useFormat();
  const message = useMessage();
  const offerId = subject?.kind === "dwelling" ? subject.dwelling.offerId : null;
  return (
    <div className="p-4 lg:p-5">
      <PageHeader
        title={t("matching.desk.title")}
        lead={t("matching.desk.lead", {
          version: policy.version,
          date: format.date(policy.validFrom),
        })}
        actions={<LinkButton to={paths.matchPlan()}>{t("matching.desk.toPlan")}</LinkButton>}
      />
      {refusal ? (
        <div className="mb-4">
          <Callout tone="danger" urgent title={t("matching.desk.notProposed")}>
            <p>{message(refusal)}</p>
            <ProposeAnyway lastResult={lastResult} />
          </Callout>
        </div>
      ) : null}
      <div className="grid items-start gap-4 lg:grid-cols-[16rem_minmax(0,1fr)] xl:grid-cols-[16rem_minmax(0,1fr)_20rem]">
        <Card
          title={t("matching.desk.dwellings")}
          flush
          className={clsx(COLUMN, "lg:sticky", subject && "order-last lg:order-none")}
        >
          <Disclosure
            summary={t("shell.list.filters")}
            open={DESK_FILTERS.some((name) => search.get(name))}
            className="border-y border-line px-3 py-1.5"
          >
            <DeskFilter communes={communes} />
          </Disclosure>
          <DeskList rows={list.rows} total={list.total} offerId={offerId} />
        </Card>
        {subject?.kind === "dwelling" ? (
          <>
            <DwellingSubject subject={subject} pointsMax={pointsMax} reserve={reserve} />
            <div className={MAP_COLUMN}>
              <DwellingMap dwelling={subject.dwelling} areas={subject.areas} />
            </div>
          </>
        ) : null}
        {subject?.kind === "household" ? (
          <>
            <HouseholdSubject subject={subject} pointsMax={pointsMax} />
            <div className={MAP_COLUMN}>
              <HouseholdMap
                household={subject.household}
                ranked={subject.ranked}
                areas={subject.areas}
              />
            </div>
          </>
        ) : null}
        {free ? (
          <div className="space-y-4 xl:col-span-2">
            <Card className="max-lg:hidden">
              <EmptyState
                title={t("matching.desk.chooseTitle")}
                icon={<Sparkles />}
                actions={
                  <LinkButton to={paths.households()}>{t("matching.desk.toHouseholds")}</LinkButton>
                }
              >
                {t("matching.desk.choose")}
              </EmptyState>
            </Card>
            <MarketMap areas={free} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
