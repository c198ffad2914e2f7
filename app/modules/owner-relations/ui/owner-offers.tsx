import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import type { LandlordOffer } from "~/modules/properties/offer-list";
import { OfferStatusBadge } from "~/modules/properties/ui/offer-status-badge";
import { useDwellingName } from "~/modules/properties/ui/use-dwelling-name";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { paths } from "~/paths";
import { Card } from "~/ui/card";

export interface OwnerOffersProps {
  hasAccount: boolean;
  offers: readonly LandlordOffer[];
}

/** The dwellings and offers of an owner, as far as the viewer may see them. */
export function OwnerOffers({ offers, hasAccount }: OwnerOffersProps) {
  const { t } = useTranslation();
  const name = useDwellingName();
  return (
    <Card title={t("owner-relations.offers.title")}>
      {offers.length === 0 ? (
        <p className="text-ink-soft">
          {t(hasAccount ? "owner-relations.offers.none" : "owner-relations.offers.noAccount")}
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {offers.map((offer) => (
            <li
              key={offer.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5"
            >
              <span className="min-w-0">
                <Link to={paths.offer(offer.id)} className="prose-link font-medium">
                  {name.full(offer)}
                </Link>
                <span className="block text-sm text-ink-soft">
                  {offer.scheme ? t(schemeName(offer.scheme)) : t("properties.page.noWay")}
                </span>
              </span>
              <OfferStatusBadge status={offer.status} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
