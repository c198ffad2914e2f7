import type { ReactNode } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";

import type { StoredOffer } from "../offer";
import type { NextKey } from "./next-key";

export interface NextThingCardProps {
  next: { key: NextKey; to: string; needsYou: boolean };
  answerBy: Date | null;
  offer: StoredOffer | null;
  /** The button of a thing that is done here and not on another page. */
  children: ReactNode;
}

/** The one next thing, in words, with the reviewer's note or the last day to answer. */
export function NextThingCard({ next, answerBy, offer, children }: NextThingCardProps) {
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  const hasNote = offer?.status === "changes_requested" || offer?.status === "refused";
  const leadsElsewhere = offer === null || next.to !== paths.dwelling(offer.dwellingId);
  return (
    <Callout
      tone={next.needsYou ? "attention" : "action"}
      title={t(`properties.next.${next.key}`)}
      actions={
        children ??
        (leadsElsewhere ? (
          <LinkButton kind={next.needsYou ? "primary" : "secondary"} to={next.to}>
            {t(`properties.nextButton.${next.key}`)}
          </LinkButton>
        ) : null)
      }
    >
      {answerBy ? <p>{t("properties.letting.until", { date: dateTime(answerBy) })}</p> : null}
      {hasNote && offer.reviewNote ? (
        <p dir="auto" className="whitespace-pre-line">
          {t("properties.page.note")} {offer.reviewNote}
        </p>
      ) : null}
    </Callout>
  );
}
