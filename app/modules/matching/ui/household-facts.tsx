import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import type { DeskHousehold } from "../desk-view";
import { HoldBadge } from "./hold-badge";

/** What matters of a household beside its code. */
export function HouseholdFacts({ household }: { household: DeskHousehold }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { persons, bedroomsNeeded, bearableCents, exitDeadline, hold } = household;
  return (
    <span className="flex flex-wrap gap-x-3">
      <span>
        {t("matching.household.persons", { count: persons })},{" "}
        {t("matching.household.needs", { count: bedroomsNeeded })}
      </span>
      <span className="figures text-ink-soft">
        {t("matching.household.bears", { amount: format.money(BigInt(bearableCents)) })}
      </span>
      {exitDeadline ? (
        <span className="figures text-ink-soft">
          {t("matching.household.deadline", { date: format.date(exitDeadline, "short") })}
        </span>
      ) : null}
      {hold ? <HoldBadge hold={hold} /> : null}
    </span>
  );
}
