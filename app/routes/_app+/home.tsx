import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadDwellings } from "~/flow/load-dwellings.server";
import { loadHome } from "~/flow/load-home.server";
import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { requirePermission } from "~/modules/people/require-permission.server";
import { DwellingCards, type DwellingCardData } from "~/modules/properties/ui/dwelling-cards";
import { NoDwellings } from "~/modules/properties/ui/no-dwellings";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { readPage } from "~/platform/list-page";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { StatTile } from "~/ui/stat-tile";

/** The first page after signing in: an owner's dwellings, or what waits for a member of staff. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "account:update");
  const person = { name: viewer.name, today: today() };
  if (viewer.role !== "landlord") return { ...person, items: await loadHome(viewer), cards: null };
  const found = await loadDwellings(viewer, readPage(new URLSearchParams()));
  return { ...person, items: null, ...found };
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
      {page.items ? <StaffHome items={page.items} /> : <LandlordHome cards={page.cards} />}
    </>
  );
}

/** Whatever waits for the owner stands first. */
function LandlordHome({ cards }: { cards: readonly DwellingCardData[] }) {
  const { t } = useTranslation();
  if (cards.length === 0) return <NoDwellings />;
  const waiting = cards.filter((card) => card.next.needsYou);
  const others = cards.filter((card) => !card.next.needsYou);
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

interface StaffHomeProps {
  items: Awaited<ReturnType<typeof loadHome>>;
}

function StaffHome({ items }: StaffHomeProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const isQuiet = items.every(({ count }) => count === 0);
  return (
    <section aria-labelledby="needs-you">
      <h2 id="needs-you" className="mb-4 text-xl">
        {t("reports.home.needsYou")}
      </h2>
      {isQuiet ? (
        <EmptyState title={t("reports.home.quietTitle")}>{t("reports.home.quiet")}</EmptyState>
      ) : null}
      <ul className="grid grid-cols-2 gap-3 lg:grid-cols-3 xl:grid-cols-4">
        {items.map(({ key, count, to, isUrgent }) => (
          <li key={key} className="*:h-full">
            <StatTile
              label={t(`reports.home.${key}`)}
              value={number(count)}
              to={to}
              tone={isUrgent ? "attention" : "neutral"}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
