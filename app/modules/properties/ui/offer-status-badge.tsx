import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

import type { OfferStatus } from "../offer";
import { offerStatusName } from "../offer-texts";

const TONES: Record<OfferStatus, Tone> = {
  draft: "neutral",
  submitted: "action",
  changes_requested: "attention",
  published: "done",
  paused: "attention",
  reserved: "action",
  let: "done",
  withdrawn: "neutral",
  refused: "danger",
  ended: "neutral",
};

/** Where an offer stands. */
export function OfferStatusBadge({ status }: { status: OfferStatus }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(offerStatusName(status))}</Badge>;
}
