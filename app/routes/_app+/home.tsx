import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadDwellings } from "~/flow/load-dwellings.server";
import { loadHome } from "~/flow/load-home.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { DwellingCards, type DwellingCardData } from "~/modules/properties/ui/dwelling-cards";
import { NoDwellings } from "~/modules/properties/ui/no-dwellings";
import { groupHomeItems } from "~/modules/reports/home-items";
import { DeadlineList } from "~/modules/reports/ui/deadline-list";
import { HomeTiles } from "~/modules/reports/ui/home-tiles";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { readPage } from "~/platform/list-page";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

/** The first page after signing in: an owner's dwellings, or what waits for a member of staff. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "account:update");
  const person = { name: viewer.name, today: today() };
  if (viewer.role !== "landlord") return { ...person, staff: await loadHome(viewer), cards: null };
  const found = await loadDwellings(viewer, readPage(new URLSearchParams()));
  return { ...person, staff: null, ...found };
}

export default function HomePage() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { date } = useFormat();
  const name = page.name;
  return (
    <>
      <PageHeader
        title={t("reports.home.hello", { name })}
        lead={date(page.today, "weekday")}
        actions={
          page.cards && page.cards.length > 0 ? (
            <LinkButton to={paths.newDwelling()}>{t("shell.nav.offer")}</LinkButton>
          ) : null
        }
      />
      {page.staff ? <StaffHome {...page.staff} /> : <LandlordHome cards={page.cards} />}
    </>
  );
}

/** Whatever waits for the owner stands first. */
function LandlordHome({ cards }: { cards: readonly DwellingCardData[] }) {
  const { t } = useTranslation();
  if (cards.length === 0) return <NoDwellings />;
  const waits = ({ next, messages }: DwellingCardData) =>
    next.needsYou || (messages !== null && messages.unread > 0);
  const waiting = cards.filter(waits);
  const others = cards.filter((card) => !waits(card));
  return (
    <div className="space-y-8">
      {waiting.length > 0 ? (
        <section aria-labelledby="needs-you" className="space-y-4">
          <h2 id="needs-you" className="text-xl">
            {t("reports.home.needsYou")}
          </h2>
          <DwellingCards cards={waiting} level={3} />
        </section>
      ) : null}
      {others.length > 0 ? (
        <section aria-labelledby="others" className="space-y-4">
          <h2 id="others" className="text-xl">
            {t(waiting.length > 0 ? "reports.home.others" : "shell.nav.myProperties")}
          </h2>
          <DwellingCards cards={others} level={3} />
        </section>
      ) : null}
    </div>
  );
}

/** What waits for a member of staff, the next deadlines, and what is good to know. */
function StaffHome({ items, deadlines }: Awaited<ReturnType<typeof loadHome>>) {
  const { t } = useTranslation();
  const { waiting, overview } = groupHomeItems(items);
  const isQuiet = waiting.every(({ count }) => count === 0);
  return (
    <div className="space-y-8">
      {waiting.length > 0 ? (
        <section aria-labelledby="needs-you">
          <h2 id="needs-you" className="mb-4 text-xl">
            {t("reports.home.needsYou")}
          </h2>
          {isQuiet ? (
            <EmptyState title={t("reports.home.quietTitle")}>{t("reports.home.quiet")}</EmptyState>
          ) : null}
          <HomeTiles items={waiting} />
        </section>
      ) : null}
      <DeadlineList deadlines={deadlines} />
      {overview.length > 0 ? (
        <section aria-labelledby="overview">
          <h2 id="overview" className="mb-4 text-xl">
            {t("reports.home.overview")}
          </h2>
          <HomeTiles items={overview} />
        </section>
      ) : null}
    </div>
  );
}
