import { Link, useSearchParams } from "@remix-run/react";
import clsx from "clsx";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";

import type { DeskDwelling } from "../desk-view";
import { HoldBadge } from "./hold-badge";
import { useDwellingWords } from "./use-dwelling-words";

export interface DeskListProps {
  rows: readonly (DeskDwelling & { fitting: number })[];
  total: number;
  /** The dwelling in question. */
  offerId: string | null;
}

/** The open dwellings: choosing one ranks the households for it. Those somebody holds already are folded away. */
export function DeskList({ rows, total, offerId }: DeskListProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (rows.length === 0) {
    return (
      <EmptyState title={t("matching.desk.noDwellingTitle")}>
        {t("matching.desk.noDwelling")}
      </EmptyState>
    );
  }
  const free = rows.filter(({ hold }) => hold === null);
  const bound = rows.filter(({ hold }) => hold !== null);
  return (
    <>
      <DwellingLinks rows={free} offerId={offerId} />
      {bound.length > 0 ? (
        <Disclosure
          summary={t("matching.desk.bound", { number: number(bound.length) })}
          open={free.length === 0 || bound.some((row) => row.offerId === offerId)}
          className="border-t border-line px-3 py-1.5 [&>div]:-mx-3 [&>div]:ps-0"
        >
          <DwellingLinks rows={bound} offerId={offerId} />
        </Disclosure>
      ) : null}
      {rows.length < total ? (
        <p className="px-3 py-2 text-sm text-ink-soft">
          {t("matching.desk.firstOf", { shown: number(rows.length), all: number(total) })}
        </p>
      ) : null}
    </>
  );
}

function DwellingLinks({ rows, offerId }: Pick<DeskListProps, "rows" | "offerId">) {
  const { t } = useTranslation();
  const words = useDwellingWords();
  const [search] = useSearchParams();
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.offerId}>
          <Link
            to={offerSearch(search, row.offerId)}
            preventScrollReset
            aria-current={row.offerId === offerId ? "true" : undefined}
            className={clsx(
              "block border-s-4 px-3 py-2.5 text-ink no-underline hover:bg-action-soft",
              row.offerId === offerId ? "border-action bg-action-soft" : "border-transparent",
            )}
          >
            <span className="flex items-baseline justify-between gap-3">
              <span className="font-semibold">{row.communeName}</span>
              <span className="figures text-sm whitespace-nowrap">
                {t("matching.desk.fit", { count: row.fitting })}
              </span>
            </span>
            <span className="block text-sm">{words.what(row)}</span>
            <span className="figures block text-sm text-ink-soft">{words.terms(row)}</span>
            {row.hold ? (
              <span className="mt-1 block">
                <HoldBadge hold={row.hold} />
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The filters stay, the question changes. */
function offerSearch(search: URLSearchParams, offerId: string): string {
  const next = new URLSearchParams(search);
  for (const name of ["household", "rule", "size"]) next.delete(name);
  next.set("offer", offerId);
  return `?${next.toString()}`;
}
