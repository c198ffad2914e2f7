import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { StatTile } from "~/ui/stat-tile";

import type { HomeItem, HomeNote } from "../home-items";

/** Figures that open the lists behind them; those that count nothing are a quiet line underneath. */
export function HomeTiles({ items }: { items: readonly HomeItem[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const noteOf = useNote();
  const counted = items.filter(({ count }) => count > 0);
  const empty = items.filter(({ count }) => count === 0);
  return (
    <div className="space-y-3">
      {counted.length > 0 ? (
        <ul className="grid grid-cols-2 gap-3 lg:grid-cols-3 xl:grid-cols-4">
          {counted.map(({ key, count, to, isUrgent, notes }) => (
            <li key={key} className="*:h-full">
              <StatTile
                label={t(`reports.home.${key}`)}
                value={number(count)}
                to={to}
                note={notes.map(noteOf).join(" · ")}
                tone={isUrgent ? "attention" : "neutral"}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {empty.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {empty.map(({ key, count, to }) => (
            <li key={key}>
              <Link
                to={to}
                className="inline-flex min-h-8 items-center gap-2 rounded-ui border border-line px-3 py-1 text-sm text-ink-soft hover:border-action"
              >
                {t(`reports.home.${key}`)}
                <span className="figures">{number(count)}</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function useNote() {
  const { t } = useTranslation();
  const format = useFormat();
  return (note: HomeNote): string =>
    "cents" in note
      ? t(`reports.note.${note.kind}`, { amount: format.money(note.cents) })
      : t(`reports.note.${note.kind}`, { date: format.date(note.on, "short") });
}
