import type { ComponentProps } from "react";

import { useTranslation } from "~/i18n/use-translation";

import type { Photo } from "../offer";
import { DwellingCard } from "./dwelling-card";
import { LastWords, type LastWordsProps } from "./last-words";
import { LettingFacts, type LettingFactsProps } from "./letting-facts";
import type { NextKey, StageKey } from "./next-key";
import { OfferDates, type OfferDatesProps } from "./offer-dates";
import type { NamedDwelling } from "./use-dwelling-name";

type Stage = ComponentProps<typeof DwellingCard>["stages"][number];

export interface DwellingCardData {
  dwelling: NamedDwelling & { id: string };
  offer: OfferDatesProps["offer"] | null;
  askedAt: Date | null;
  messages: LastWordsProps["words"] | null;
  photo: Photo | null;
  stages: readonly { id: StageKey; state: Stage["state"] }[];
  next: { key: NextKey; to: string; needsYou: boolean };
  answerBy: Date | null;
  letting: LettingFactsProps["letting"] | null;
}

/** A landlord's dwellings, one card each. */
export function DwellingCards({
  cards,
  level = 2,
}: {
  cards: readonly DwellingCardData[];
  /** Of their titles in the page's outline. */
  level?: 2 | 3;
}) {
  const { t } = useTranslation();
  return (
    <ul className="space-y-4">
      {cards.map((card) => (
        <li key={card.dwelling.id}>
          <DwellingCard
            level={level}
            dwelling={card.dwelling}
            status={card.offer?.status ?? null}
            photo={card.photo}
            stages={card.stages.map(({ id, state }) => ({
              id,
              state,
              label: t(`tenancies.stage.${id}`),
            }))}
            next={{
              ...card.next,
              sentence: t(`properties.next.${card.next.key}`),
              button: t(`properties.nextButton.${card.next.key}`),
            }}
            answerBy={card.answerBy}
          >
            {card.letting ? (
              <LettingFacts letting={card.letting} />
            ) : card.offer ? (
              <OfferDates offer={card.offer} askedAt={card.askedAt} />
            ) : null}
            {card.messages ? <LastWords words={card.messages} /> : null}
          </DwellingCard>
        </li>
      ))}
    </ul>
  );
}
