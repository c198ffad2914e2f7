import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { Badge } from "~/ui/badge";

import type { Household } from "../household";
import { isExitLate } from "../household-list";

export interface ExitDeadlineProps {
  household: Pick<Household, "status" | "exitDeadline">;
  today: LocalDate;
  style?: "short" | "long";
}

/** The day by which a household has to leave, marked once it is over; nothing where there is none. */
export function ExitDeadline({ household, today, style = "long" }: ExitDeadlineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (household.exitDeadline === null) return null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {format.date(household.exitDeadline, style)}
      {isExitLate(household, today) ? (
        <Badge tone="danger">{t("households.page.passed")}</Badge>
      ) : null}
    </span>
  );
}
