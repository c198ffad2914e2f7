import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { paths } from "~/paths";
import { Card } from "~/ui/card";

import { type StoredOffer, WITHDRAW_REASONS } from "../offer";
import { withdrawReasonName } from "../offer-texts";
import { OfferStatusBadge } from "./offer-status-badge";

export interface OfferHistoryProps {
  offers: readonly StoredOffer[];
  /** Each leads to its page, for staff. */
  linked: boolean;
}

/** The offers of a dwelling, the last one first. */
export function OfferHistory({ offers, linked }: OfferHistoryProps) {
  const { t } = useTranslation();
  const { money, dateTime } = useFormat();
  return (
    <Card title={t("properties.page.offers")}>
      <ol className="divide-y divide-line">
        {offers.map((offer) => {
          const rent =
            offer.rentCents === null ? t("shell.value.notGiven") : money(offer.rentCents);
          const reason = WITHDRAW_REASONS.find((known) => known === offer.endReason);
          return (
            <li
              key={offer.id}
              id={`offer-${offer.id}`}
              className="space-y-1 py-3 first:pt-0 last:pb-0"
            >
              <p className="flex flex-wrap items-center justify-between gap-2">
                <span className="figures font-medium">
                  {linked ? (
                    <Link to={paths.offer(offer.id)} className="prose-link">
                      {rent}
                    </Link>
                  ) : (
                    rent
                  )}
                </span>
                <OfferStatusBadge status={offer.status} />
              </p>
              <p className="text-sm text-ink-soft">
                {offer.scheme ? t(schemeName(offer.scheme)) : t("properties.page.noWay")}
                {" · "}
                {dateTime(offer.endedAt ?? offer.submittedAt ?? offer.createdAt, "short")}
                {reason ? ` · ${t(withdrawReasonName(reason))}` : ""}
              </p>
              {linked || offer.status === "draft" ? null : (
                <Link to={paths.offerMessages(offer.id)} className="prose-link text-sm">
                  {t("messages.title.owner")}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
