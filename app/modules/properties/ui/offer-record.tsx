import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { SourceStatus } from "~/modules/schemes/scheme";
import { SourceStatusBadge } from "~/modules/schemes/ui/source-note";
import type { Cents } from "~/platform/money";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";

import type { Capacity } from "../capacity";
import type { StoredDwelling } from "../dwelling";
import type { Photo, StoredOffer } from "../offer";
import type { Paper } from "../paper";
import type { ScreenedPassage } from "../screen-text";
import type { Twin } from "../twin";
import { DwellingFactsCard } from "./dwelling-facts-card";
import { HabitabilityList } from "./habitability-list";
import { PaperList } from "./paper-list";
import { PhotoGallery } from "./photo-gallery";
import { ScreenedText } from "./screened-text";
import { TwinsCallout } from "./twins-callout";
import { useFacts } from "./use-facts";

export interface OfferRecordProps {
  offer: StoredOffer;
  dwelling: StoredDwelling;
  photos: readonly Photo[];
  papers: readonly Paper[];
  /** Dwellings that may be the same one. */
  twins: readonly Twin[];
  /** Passages that seem to choose tenants. */
  screened: readonly ScreenedPassage[];
  capacity: Capacity | null;
  /** The highest monthly rent by the capital that was stated. */
  ceiling: { monthlyCents: Cents; status: SourceStatus } | null;
}

/** Everything a reviewer reads: the terms, the photos, the dwelling. */
export function OfferRecord(props: OfferRecordProps) {
  const { offer, dwelling, photos, papers, twins, screened, capacity, ceiling } = props;
  const { t } = useTranslation();
  const { money } = useFormat();
  const facts = useFacts(dwelling, offer);
  const isOver =
    ceiling !== null && offer.rentCents !== null && offer.rentCents > ceiling.monthlyCents;
  return (
    <div className="space-y-6">
      <TwinsCallout twins={twins} reader="reviewer" />
      <ScreenedText passages={screened} reader="reviewer" />
      <Card title={t("properties.page.terms")}>
        <DefinitionList
          missing={t("shell.value.notGiven")}
          items={[...facts.way, ...facts.rent, ...facts.papers]}
        />
        {ceiling ? (
          <p className="mt-3 flex flex-wrap items-center gap-2">
            <span className={isOver ? "font-semibold text-attention-ink" : undefined}>
              {t(isOver ? "properties.rent.over" : "properties.rent.ceiling", {
                ceiling: money(ceiling.monthlyCents),
              })}
            </span>
            <SourceStatusBadge status={ceiling.status} />
          </p>
        ) : null}
      </Card>
      <Card title={t("properties.step.photos")}>
        <PhotoGallery photos={photos} />
      </Card>
      <Card title={t("properties.papers.listTitle")}>
        <PaperList papers={papers} />
      </Card>
      <DwellingFactsCard dwelling={dwelling} capacity={capacity} />
      <Card title={t("properties.habitability.title")}>
        <HabitabilityList answers={dwelling.habitability} />
      </Card>
    </div>
  );
}
