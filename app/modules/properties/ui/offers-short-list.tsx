import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { EmptyState } from "~/ui/empty-state";

import type { OfferRow } from "../offer-list";
import { OfferStatusBadge } from "./offer-status-badge";

/** The same offers as on the map beside it: address, rent, status, each leading to its page. */
export function OffersShortList({ rows }: { rows: readonly OfferRow[] }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  if (rows.length === 0) {
    return (
      <EmptyState title={t("properties.offers.emptyTitle")}>
        {t("properties.offers.empty")}
      </EmptyState>
    );
  }
  return (
    <ul aria-label={t("properties.offers.caption")} className="divide-y divide-line">
      {rows.map((row) => (
        <li
          key={row.id}
          className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 py-2.5 sm:px-5"
        >
          <div className="min-w-0">
            <Link to={paths.offer(row.id)} className="prose-link">
              {row.communeName ?? t("properties.dwelling.unnamed")}
            </Link>
            <span className="block text-sm text-ink-soft">{row.street}</span>
          </div>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {row.rentCents === null ? null : (
              <span className="figures text-sm">
                {money(row.rentCents + (row.chargesCents ?? 0n))}
              </span>
            )}
            <OfferStatusBadge status={row.status} />
          </div>
        </li>
      ))}
    </ul>
  );
}
