import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { loadOwner } from "~/flow/load-owner-relations.server";
import { actOnOwner } from "~/flow/record-owner.server";
import { useTranslation } from "~/i18n/use-translation";
import { relationActForm } from "~/modules/owner-relations/relation-forms";
import { ContactLog } from "~/modules/owner-relations/ui/contact-log";
import { EntryForm } from "~/modules/owner-relations/ui/entry-form";
import { IdentityCard } from "~/modules/owner-relations/ui/identity-card";
import { MoveOwner } from "~/modules/owner-relations/ui/move-form";
import { NoContactBadge } from "~/modules/owner-relations/ui/no-contact-badge";
import { NoContactCard } from "~/modules/owner-relations/ui/no-contact-card";
import { OwnerFacts } from "~/modules/owner-relations/ui/owner-facts";
import { OwnerOffers } from "~/modules/owner-relations/ui/owner-offers";
import { PlanCard } from "~/modules/owner-relations/ui/plan-form";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";
import { PersonName } from "~/ui/person-name";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

/** Entries of the log a page shows at once, and all of them. */
const SHOWN = { first: 20, all: 1_000 } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "owner-relation:read");
  const { searchParams } = new URL(request.url);
  const isWhole = searchParams.get("log") === "all" || searchParams.has("correct");
  return loadOwner(viewer, requireId(params.relationId), isWhole ? SHOWN.all : SHOWN.first);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "owner-relation:update");
  const relationId = requireId(params.relationId);
  const form = await parseForm(request, relationActForm(today()));
  if (!form.ok) return form.reply();
  const result = await actOnOwner(viewer, form.once, { relationId, form: form.value });
  if (!result.ok) return form.refuse(result, "owner-relations.refused");
  return redirectWithToast(paths.owner(relationId), `owner-relations.done.${form.value.act}`);
}

export default function OwnerPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { t } = useTranslation();
  const { relation, log } = page;
  const corrected = log.entries.find(({ id }) => id === search.get("correct")) ?? null;
  return (
    <>
      <PageHeader
        title={<PersonName>{relation.name}</PersonName>}
        badge={<NoContactBadge noContact={relation.noContact} />}
        lead={
          <>
            {t(`owner-relations.stage.${relation.stage}`)} ·{" "}
            {relation.isByOffers
              ? t("owner-relations.page.byOffers")
              : t(`owner-relations.stageHint.${relation.stage}`)}
            {relation.notNowReason ? <span dir="auto"> {relation.notNowReason}</span> : null}
          </>
        }
        crumbs={[{ to: paths.ownerBoard(), label: t("owner-relations.nav") }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)]">
        <div className="min-w-0 space-y-6">
          <Card title={t("owner-relations.entry.title")}>
            <EntryForm
              key={`${corrected?.id ?? "new"}-${log.total}`}
              today={page.today}
              corrected={corrected}
              lastResult={lastResult}
            />
          </Card>
          <Card title={t("owner-relations.log.title")}>
            <ContactLog entries={log.entries} total={log.total} />
          </Card>
          <OwnerOffers offers={page.offers} hasAccount={relation.accountId !== null} />
        </div>
        <div className="min-w-0 space-y-6">
          <PlanCard {...page} lastResult={lastResult} />
          {relation.isByOffers ? null : (
            <Card title={t("owner-relations.move.title")}>
              <MoveOwner key={relation.version} relation={relation} lastResult={lastResult} />
            </Card>
          )}
          <OwnerFacts relation={relation} lastResult={lastResult} />
          <NoContactCard relation={relation} lastResult={lastResult} />
          <IdentityCard checks={page.identity} today={page.today} lastResult={lastResult} />
        </div>
      </div>
    </>
  );
}
