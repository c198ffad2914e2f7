import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { dwellingKindName } from "~/modules/properties/offer-texts";
import { paths } from "~/paths";
import { DataTable } from "~/ui/data-table";

import type { ImportRow, OfferImport } from "../offer-import";
import { RowStateBadge } from "./import-status-badge";

export interface ImportRowsProps {
  found: OfferImport;
  rows: readonly ImportRow[];
}

/** The lines of a file without errors: which dwelling, whose, and what becomes of it. */
export function ImportRows({ found, rows }: ImportRowsProps) {
  const { t } = useTranslation();
  /** Drafts are their owners' alone. */
  const isShown = (row: ImportRow) => row.offerId && row.complete && found.submitComplete;
  return (
    <DataTable
      caption={t("imports.table.rows")}
      rows={rows}
      rowKey={(row) => String(row.line)}
      empty={<p className="p-4">{t("imports.table.none")}</p>}
      columns={[
        {
          id: "line",
          header: t("imports.table.line"),
          cell: (row) => <span className="figures">{row.line}</span>,
        },
        {
          id: "dwelling",
          header: t("imports.table.dwelling"),
          isRowHeader: true,
          cell: ({ offer, ...row }) => {
            if (!offer) return null;
            const unit = offer.unit ? ` (${offer.unit})` : "";
            const address = `${offer.houseNumber}, ${offer.street}${unit}`;
            return (
              <>
                {row.offerId && isShown({ offer, ...row }) ? (
                  <Link to={paths.offer(row.offerId)} className="prose-link">
                    {address}
                  </Link>
                ) : (
                  address
                )}
                <span className="block text-sm font-normal text-ink-soft">
                  {offer.postalCode} {offer.locality} · {t(dwellingKindName(offer.kind))}
                </span>
              </>
            );
          },
        },
        {
          id: "landlord",
          header: t("imports.table.landlord"),
          cell: ({ offer, landlordId }) => (
            <>
              {offer?.name}
              <span className="block text-sm break-all text-ink-soft">
                {offer?.email}
                {landlordId ? null : ` · ${t("imports.table.newLandlord")}`}
              </span>
            </>
          ),
        },
        {
          id: "state",
          header: t("imports.table.state"),
          cell: ({ state, complete }) => (
            <>
              <RowStateBadge state={state} />
              {state === "existing" ? null : (
                <span className="block text-sm text-ink-soft">
                  {complete ? t("imports.table.complete") : t("imports.table.incomplete")}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
