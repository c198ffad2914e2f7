import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

import type { TenancyStatus } from "../tenancy";

const TONES: Record<TenancyStatus, Tone> = {
  signed: "action",
  active: "done",
  ending: "attention",
  closed: "neutral",
};

/** Where a tenancy stands, as a word with a sign. */
export function TenancyStatusBadge({ status }: { status: TenancyStatus }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(`tenancies.status.${status}`)}</Badge>;
}
