import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { type OptionGroup, SelectField } from "~/ui/select-field";
import type { AnyField } from "~/ui/use-control";

import { slotValue } from "../appointment";
import type { FreeSlot } from "../appointment-days";
import { clockTime } from "../clock-time";

/** The slots that may still be given, by day. */
export function SlotField({ field, slots }: { field: AnyField; slots: readonly FreeSlot[] }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const days = [...new Set(slots.map(({ on }) => on))];
  const options = (on: LocalDate): OptionGroup => ({
    label: date(on, "weekday"),
    options: slots
      .filter((slot) => slot.on === on)
      .map((slot) => ({
        value: slotValue(slot),
        label: t("intake.slot.option", {
          date: date(on, "day-month"),
          time: clockTime(slot.minute),
          count: slot.free,
        }),
      })),
  });
  return <SelectField field={field} width="medium" options={days.map(options)} />;
}
