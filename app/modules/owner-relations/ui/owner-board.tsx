import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";

import type { RelationRow, RelationStage } from "../owner-relation";
import { OwnerCard } from "./owner-card";

export interface OwnerBoardProps {
  columns: readonly { stage: RelationStage; total: number; rows: readonly RelationRow[] }[];
  today: LocalDate;
  lastResult: SubmissionResult | undefined;
}

/** The owners from the first contact to the signature; one under the other where it is narrow. */
export function OwnerBoard({ columns, today, lastResult }: OwnerBoardProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <>
      <nav aria-label={t("owner-relations.board.jump")} className="no-print mb-4 sm:hidden">
        <ul className="flex flex-wrap gap-2">
          {columns.map(({ stage, total }) => (
            <li key={stage}>
              <a
                href={`#stage-${stage}`}
                className="inline-flex min-h-8 items-center gap-2 rounded-ui border border-line px-3 py-1 text-sm hover:border-action"
              >
                {t(`owner-relations.stage.${stage}`)}
                <span className="figures text-ink-soft">{number(total)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="grid items-start gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {columns.map(({ stage, total, rows }) => (
          <section
            key={stage}
            aria-labelledby={`stage-${stage}`}
            className="min-w-0 space-y-3 rounded-ui bg-sunken p-3"
          >
            <div className="flex items-baseline justify-between gap-2">
              <h2 id={`stage-${stage}`} className="text-lg">
                {t(`owner-relations.stage.${stage}`)}
              </h2>
              <span className="figures text-ink-soft">{number(total)}</span>
            </div>
            <p className="text-sm text-ink-soft">{t(`owner-relations.stageHint.${stage}`)}</p>
            {rows.length > 0 ? (
              <ul className="space-y-3">
                {rows.map((row) => (
                  <li key={row.id}>
                    <OwnerCard row={row} today={today} lastResult={lastResult} />
                  </li>
                ))}
              </ul>
            ) : null}
            {total > rows.length ? (
              <p>
                <Link to={paths.owners(`stage=${stage}`)} className="prose-link py-1">
                  {t("owner-relations.board.all", { count: total })}
                </Link>
              </p>
            ) : null}
          </section>
        ))}
      </div>
    </>
  );
}
