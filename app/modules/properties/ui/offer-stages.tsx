import { Link } from "@remix-run/react";
import clsx from "clsx";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

import { OFFER_STATUSES, type OfferStatus } from "../offer";
import type { OfferQueue } from "../offer-list";
import { offerStatusName } from "../offer-texts";

export interface OfferStagesProps {
  /** How many stand in each; one without any is left out. */
  counts: Partial<Record<OfferStatus, number>>;
  /** How many wait for a member of staff; null for whoever does not review. */
  waiting: Record<"waiting" | "messages", number> | null;
  /** What the list shows now. */
  queue: OfferQueue | null;
  status: OfferStatus | null;
}

/** What waits, and every stage of an offer with how many stand there; each opens its rows. */
export function OfferStages({ counts, waiting, queue, status }: OfferStagesProps) {
  const { t } = useTranslation();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const stages = OFFER_STATUSES.filter((key) => (counts[key] ?? 0) > 0 || key === status);
  const showsAll = status === null && (queue === null || queue === "all");
  return (
    <nav aria-label={t("properties.stages.label")} className="no-print">
      <ul className="flex flex-wrap gap-2">
        {waiting ? (
          <>
            <Stage
              to={`${paths.offers()}?queue=waiting`}
              label={t("properties.stages.waiting")}
              count={waiting.waiting}
              isCurrent={queue === "waiting"}
              isLoud={waiting.waiting > 0}
            />
            <Stage
              to={`${paths.offers()}?queue=messages`}
              label={t("properties.stages.messages")}
              count={waiting.messages}
              isCurrent={queue === "messages"}
              isLoud={waiting.messages > 0}
            />
          </>
        ) : null}
        {stages.map((key) => (
          <Stage
            key={key}
            to={`${paths.offers()}?status=${key}`}
            label={t(offerStatusName(key))}
            count={counts[key] ?? 0}
            isCurrent={status === key}
          />
        ))}
        <Stage
          to={`${paths.offers()}?queue=all`}
          label={t("properties.offers.all")}
          count={all}
          isCurrent={showsAll}
        />
      </ul>
    </nav>
  );
}

interface StageProps {
  to: string;
  label: string;
  count: number;
  isCurrent: boolean;
  /** Somebody is waited for. */
  isLoud?: boolean;
}

function Stage({ to, label, count, isCurrent, isLoud = false }: StageProps) {
  const { number } = useFormat();
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
          {number(count)}
        </span>
      </Link>
    </li>
  );
}
