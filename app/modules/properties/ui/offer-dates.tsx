import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { type LocalDate, luxembourgDay } from "~/platform/local-date";

import type { OfferStatus } from "../offer";

export interface OfferDatesProps {
  offer: {
    status: OfferStatus;
    availableFrom: LocalDate | null;
    submittedAt: Date | null;
    publishedAt: Date | null;
    confirmedAt: Date | null;
  };
  /** Since when nobody answered whether the dwelling is still free. */
  askedAt: Date | null;
}

/** Offers whose dates an owner still waits on; the others are over or let. */
const WAITING: readonly OfferStatus[] = [
  "submitted",
  "changes_requested",
  "accepted",
  "published",
  "paused",
  "reserved",
];

/** The two dates of an offer that matter now: from when the dwelling is free, and what was last said of it. */
export function OfferDates({ offer, askedAt }: OfferDatesProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  if (!WAITING.includes(offer.status)) return null;
  const { key, at } = lastSaid(offer, askedAt);
  return (
    <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
      {offer.availableFrom ? (
        <div>
          <dt className="text-ink-soft">{t("properties.dates.free")}</dt>
          <dd className="figures font-medium">{date(offer.availableFrom)}</dd>
        </div>
      ) : null}
      {at ? (
        <div>
          <dt className="text-ink-soft">{t(`properties.dates.${key}`)}</dt>
          <dd className="figures font-medium">{date(luxembourgDay(at))}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function lastSaid(offer: OfferDatesProps["offer"], askedAt: Date | null) {
  if (askedAt) return { key: "asked", at: askedAt } as const;
  if (offer.confirmedAt) return { key: "confirmed", at: offer.confirmedAt } as const;
  if (offer.publishedAt) return { key: "published", at: offer.publishedAt } as const;
  return { key: "sent", at: offer.submittedAt } as const;
}
