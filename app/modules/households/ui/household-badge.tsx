import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

import type { HouseholdStatus } from "../household";
import { householdStatusName } from "../household-texts";

const TONES: Record<HouseholdStatus, Tone> = {
  received: "attention",
  assessed: "attention",
  ready: "action",
  housed: "done",
  parked: "neutral",
  closed: "neutral",
};

/** Where a file stands. */
export function HouseholdBadge({ status }: { status: HouseholdStatus }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(householdStatusName(status))}</Badge>;
}
