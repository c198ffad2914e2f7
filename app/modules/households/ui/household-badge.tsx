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

export interface HouseholdBadgeProps {
  status: HouseholdStatus;
  /** An active proposal holds the household. */
  isProposed?: boolean;
}

/** Where a file stands. */
export function HouseholdBadge({ status, isProposed = false }: HouseholdBadgeProps) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={TONES[status]}>{t(householdStatusName(status))}</Badge>
      {isProposed ? <Badge tone="attention">{t("household-files.list.proposed")}</Badge> : null}
    </span>
  );
}
