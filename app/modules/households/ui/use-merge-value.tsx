import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";

import {
  communeWishName,
  currentHousingName,
  incomeSourceName,
  languageName,
  needName,
  protectionName,
  referrerName,
} from "../household-texts";
import type { MergeField } from "../merge";
import type { MergedValues } from "../merge-start";

export type ShownValues = MergedValues & { communeNames: Record<string, string> };

/** A field of a file in words; null where nothing is said. */
export function useMergeValue(): (field: MergeField, file: ShownValues) => string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const day = (date: LocalDate | null) => date && format.date(date);
  const joined = (parts: readonly string[]) => (parts.length > 0 ? parts.join(" · ") : null);
  const yesNo = (value: boolean) => t(value ? "households.page.yes" : "households.page.no");
  return (field, file) => {
    switch (field) {
      case "protectionStatus":
        return t(protectionName(file.protectionStatus));
      case "referrer":
        return t(referrerName(file.referrer));
      case "currentHousing":
        return t(currentHousingName(file.currentHousing));
      case "protectionValidUntil":
      case "exitDeadline":
      case "earliestMoveIn":
      case "registeredOn":
        return day(file[field]);
      case "phone":
      case "email":
        return file[field];
      case "languages":
        return joined(file.languages.map((language) => t(languageName(language))));
      case "needs":
        return joined(file.needs.map((need) => t(needName(need))));
      case "incomes":
        if (file.noIncome) return t("household-files.form.noIncome");
        return joined(
          file.incomes.map(
            ({ source, monthlyCents }) =>
              `${t(incomeSourceName(source))} ${format.money(monthlyCents)}`,
          ),
        );
      case "wishes":
        return joined(
          file.wishes.map(
            ({ communeCode, wish }) =>
              `${file.communeNames[communeCode] ?? communeCode}: ${t(communeWishName(wish))}`,
          ),
        );
      default:
        return yesNo(file[field]);
    }
  };
}
