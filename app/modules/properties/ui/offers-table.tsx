import { Link } from "@remix-run/react";
import clsx from "clsx";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { paths } from "~/paths";
import { daysBetween, type LocalDate } from "~/platform/local-date";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";

import { type OfferRow, type QueuedOfferRow, REVIEW_DAYS } from "../offer-list";
import { dwellingKindName } from "../offer-texts";
import { OfferStatusBadge } from "./offer-status-badge";

export interface OffersTableProps {
  rows: readonly QueuedOfferRow[];
  today: LocalDate;
}

/** Offers as their reviewers work through them: what, how long it waits, whose turn it is. */
export function OffersTable({ rows, today }: OffersTableProps) {
  const { t } = useTranslation();
  const { money, date } = useFormat();
  return (
    <DataTable
      caption={t("properties.offers.caption")}
      rows={rows}
      rowKey={(row) => row.id}
      defaultSort={{ column: "submitted", direction: "ascending" }}
      empty={
        <EmptyState title={t("properties.offers.emptyTitle")}>
          {t("properties.offers.empty")}
        </EmptyState>
      }
      columns={[
        {
          id: "commune",
          header: t("properties.offers.dwelling"),
          isRowHeader: true,
          sortable: true,
          cell: (row) => (
            <>
              <Link to={paths.offer(row.id)} className="prose-link">
                {row.communeName ?? t("properties.dwelling.unnamed")}
              </Link>
              <span className="block text-sm font-normal text-ink-soft">{row.street}</span>
              <span className="block text-sm font-normal text-ink-soft">
                {[
                  row.kind && t(dwellingKindName(row.kind)),
                  row.bedrooms && t("properties.dwelling.bedrooms", { count: row.bedrooms }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </>
          ),
        },
        {
          id: "scheme",
          header: t("properties.field.scheme"),
          cell: (row) => (row.scheme ? t(schemeName(row.scheme)) : t("properties.page.noWay")),
        },
        {
          id: "rent",
          header: t("properties.offers.rent"),
          align: "end",
          sortable: true,
          cell: (row) =>
            row.rentCents === null ? null : (
              <span className="figures">{money(row.rentCents + (row.chargesCents ?? 0n))}</span>
            ),
        },
        {
          id: "available",
          header: t("properties.field.availableFrom"),
          sortable: true,
          cell: (row) => row.availableFrom && date(row.availableFrom, "short"),
        },
        {
          id: "status",
          header: t("properties.offers.status"),
          sortable: true,
          cell: (row) => <OfferStatusBadge status={row.status} />,
        },
        {
          id: "submitted",
          header: t("properties.offers.age"),
          sortable: true,
          cell: (row) => <Age row={row} today={today} />,
        },
        {
          id: "next",
          header: t("properties.offers.next"),
          cell: (row) => <NextStep row={row} />,
        },
      ]}
    />
  );
}

/** Whose turn it is: the reviewer's own step, or since when the owner's. */
function NextStep({ row: { status, queue } }: { row: QueuedOfferRow }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const late = <span className="block text-sm">{t("properties.offers.late")}</span>;
  const isOwners = queue?.waits?.who === "owner";
  return (
    <span className="block min-w-40">
      <span className={clsx(queue?.step && "font-medium")}>
        {queue?.step ? t(`properties.queue.${queue.step}`) : t(`properties.turn.${status}`)}
      </span>
      {queue?.waits && isOwners ? (
        <span className={clsx("block text-sm", sinceTone(queue.waits.isLate))}>
          {t("properties.queue.since", { date: date(queue.waits.since, "short") })}
          {queue.waits.isLate ? late : null}
        </span>
      ) : null}
      {queue?.message ? (
        <span className={clsx("block text-sm", sinceTone(queue.message.isLate))}>
          {t("properties.queue.message", { date: date(queue.message.since, "short") })}
          {queue.message.isLate ? late : null}
        </span>
      ) : null}
    </span>
  );
}

const sinceTone = (isLate: boolean) =>
  isLate ? "font-semibold text-attention-ink" : "text-ink-soft";

/** Days since it was handed in; loud while it waits too long for its review. */
function Age({ row, today }: { row: OfferRow; today: LocalDate }) {
  const { t } = useTranslation();
  if (row.submittedOn === null) return null;
  const days = daysBetween(row.submittedOn, today);
  const isLate = row.status === "submitted" && days > REVIEW_DAYS;
  return (
    <span className={clsx("figures block min-w-24", isLate && "font-semibold text-attention-ink")}>
      {t("properties.offers.days", { count: days })}
      {isLate ? <span className="block text-sm">{t("properties.offers.late")}</span> : null}
    </span>
  );
}
