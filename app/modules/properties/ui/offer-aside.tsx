import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { CommuneNeighbour } from "~/modules/communes/commune-facts";
import { luxembourgDay } from "~/platform/local-date";
import { Card } from "~/ui/card";
import { EmailLink } from "~/ui/email-link";
import { PersonName } from "~/ui/person-name";
import { PhoneLink } from "~/ui/phone-link";
import { Timeline, type TimelineEntry } from "~/ui/timeline";

import type { StoredDwelling } from "../dwelling";
import type { StoredOffer } from "../offer";
import { DwellingMap } from "./dwelling-map";

export interface OfferAsideProps {
  offer: StoredOffer;
  dwelling: StoredDwelling;
  /** How the dwelling is called on this page. */
  name: string;
  owner: { name: string; phone: string | null; email: string } | null;
  /** The communes around the dwelling's. */
  neighbours: readonly CommuneNeighbour[];
  mapStyleUrl: string | undefined;
  /** What happened is not told elsewhere on the page. */
  hasHistory: boolean;
}

/** Beside an offer: where it is, whose it is, what happened to it. */
export function OfferAside(props: OfferAsideProps) {
  const { offer, dwelling, name, owner, neighbours, mapStyleUrl, hasHistory } = props;
  const { t } = useTranslation();
  const code = dwelling.address.communeCode;
  return (
    <>
      {dwelling.point || code ? (
        <Card title={t("properties.page.place")}>
          <DwellingMap
            point={dwelling.point}
            name={name}
            commune={code ? { code, name: dwelling.communeName ?? code } : undefined}
            neighbours={neighbours}
            styleUrl={mapStyleUrl}
          />
        </Card>
      ) : null}
      {owner ? (
        <Card title={t("properties.page.owner")}>
          <p className="font-semibold">
            <PersonName>{owner.name}</PersonName>
          </p>
          {owner.phone ? (
            <p>
              <PhoneLink number={owner.phone} />
            </p>
          ) : null}
          <p>
            <EmailLink address={owner.email} />
          </p>
        </Card>
      ) : null}
      {hasHistory ? (
        <Card title={t("properties.page.history")}>
          <OfferTimeline offer={offer} />
        </Card>
      ) : null}
    </>
  );
}

function OfferTimeline({ offer }: { offer: StoredOffer }) {
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  const entry = (
    id: "created" | "submitted" | "reviewed" | "published" | "ended",
    at: Date | null,
    note?: string | null,
  ): TimelineEntry[] =>
    at
      ? [
          {
            id,
            dateTime: luxembourgDay(at),
            date: dateTime(at, "short"),
            title: t(`properties.event.${id}`),
            children: note ? (
              <span dir="auto" className="whitespace-pre-line">
                {note}
              </span>
            ) : undefined,
          },
        ]
      : [];
  const isReview = offer.status === "changes_requested";
  return (
    <Timeline
      label={t("properties.page.history")}
      entries={[
        ...entry("created", offer.createdAt),
        ...entry("submitted", offer.submittedAt),
        ...entry("reviewed", isReview ? offer.reviewedAt : null, offer.reviewNote),
        ...entry("published", offer.publishedAt),
        ...entry("ended", offer.endedAt, offer.status === "refused" ? offer.reviewNote : null),
      ]}
    />
  );
}
