import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

import { type CommuneFacts, LEAST_TOLD } from "../commune-facts";

/** The communes whose figure is told, most homes first, and a sentence for all others. */
export function HomesList({ communes, id }: { communes: readonly CommuneFacts[]; id: string }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const told = communes
    .filter((commune) => commune.homes !== null)
    .sort((one, two) => (two.homes ?? 0) - (one.homes ?? 0));
  const others = communes.length - told.length;
  return (
    <div id={id} className="space-y-3">
      {told.length > 0 ? (
        <ol className="divide-y divide-line rounded-ui border border-line bg-surface px-4">
          {told.map((commune) => (
            <li key={commune.code} className="flex items-baseline justify-between gap-4 py-2.5">
              <Link to={paths.commune(commune.code)} className="prose-link">
                {commune.name}
              </Link>
              <span className="figures font-semibold">
                {t("communes.homes.count", { count: commune.homes ?? 0 })}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      <p className="text-ink-soft">
        {t("communes.homes.others", { communes: number(others), least: LEAST_TOLD })}
      </p>
    </div>
  );
}
