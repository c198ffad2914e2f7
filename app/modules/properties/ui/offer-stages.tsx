import { Link, useSearchParams } from "@remix-run/react";
import clsx from "clsx";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

import { OFFER_STATUSES, type OfferStatus } from "../offer";
import type { OfferView } from "../offer-list";
import { offerStatusName } from "../offer-texts";

export interface OfferStagesProps {
  /** How many stand in each; one without any is left out. */
  counts: Partial<Record<OfferStatus, number>>;
  /** A greater count only says that there are more. */
  countedTo: number;
  /** How many wait for a member of staff; null for whoever does not review. */
  waiting: Record<"waiting" | "messages", number> | null;
  /** What the list shows now. */
  view: OfferView | null;
  status: OfferStatus | null;
}

/** What waits, and every stage of an offer with how many stand there; each opens its rows. */
export function OfferStages({ counts, countedTo, waiting, view, status }: OfferStagesProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [search] = useSearchParams();
  const to = (choice: Partial<Record<"view" | "status", string>>) =>
    `${paths.offers()}?${stageSearch(search, choice)}`;
  const told = (count: number, most = countedTo) =>
    count > most ? t("properties.offers.moreThan", { count: number(most) }) : number(count);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const isUncounted = Object.values(counts).some((count) => count > countedTo);
  const stages = OFFER_STATUSES.filter((key) => (counts[key] ?? 0) > 0 || key === status);
  const showsAll = status === null && (view === null || view === "all");
  return (
    <nav aria-label={t("properties.stages.label")} className="no-print">
      <ul className="flex flex-wrap gap-2">
        {waiting ? (
          <>
            <Stage
              to={to({ view: "waiting" })}
              label={t("properties.stages.waiting")}
              count={told(waiting.waiting)}
              isCurrent={view === "waiting"}
              isLoud={waiting.waiting > 0}
            />
            <Stage
              to={to({ view: "messages" })}
              label={t("properties.stages.messages")}
              count={told(waiting.messages)}
              isCurrent={view === "messages"}
              isLoud={waiting.messages > 0}
            />
          </>
        ) : null}
        {stages.map((key) => (
          <Stage
            key={key}
            to={to({ status: key })}
            label={t(offerStatusName(key))}
            count={told(counts[key] ?? 0)}
            isCurrent={status === key}
          />
        ))}
        <Stage
          to={to({ view: "all" })}
          label={t("properties.offers.all")}
          count={told(all, isUncounted ? countedTo : all)}
          isCurrent={showsAll}
        />
      </ul>
    </nav>
  );
}

/** A stage begins at its first page; the place and the way stay chosen, and how the offers are shown. */
function stageSearch(
  search: URLSearchParams,
  choice: Partial<Record<"view" | "status", string>>,
): string {
  const next = new URLSearchParams(choice);
  for (const name of ["scheme", "commune", "as", "shade"]) {
    const value = search.get(name);
    if (value !== null) next.set(name, value);
  }
  return next.toString();
}

interface StageProps {
  to: string;
  label: string;
  count: string;
  isCurrent: boolean;
  /** Somebody is waited for. */
  isLoud?: boolean;
}

function Stage({ to, label, count, isCurrent, isLoud = false }: StageProps) {
  return (
    <li>
      <Link
        to={to}
        aria-current={isCurrent ? "page" : undefined}
        className={clsx(
          "inline-flex min-h-9 items-center gap-2 rounded-ui border px-3 py-1 text-[0.9375rem] no-underline",
          isCurrent
            ? "border-action bg-action-soft font-semibold text-ink"
            : "border-line bg-surface text-ink hover:border-line-strong",
        )}
      >
        {label}
        <span
          className={clsx(
            "figures rounded-ui px-1.5 text-sm font-medium",
            isLoud ? "bg-attention-soft text-attention-ink" : "text-ink-soft",
          )}
        >
          {count}
        </span>
      </Link>
    </li>
  );
}
