import { useTranslation } from "~/i18n/use-translation";
import { CURRENT_HOUSINGS } from "~/modules/households/household";
import { currentHousingName } from "~/modules/households/household-texts";

import { criterionName } from "../../matching-texts";
import { COMMUNE_POINTS, CURVE_UNITS, CURVES } from "../../policy/policy-figures";

/** What the fields of a policy are called, by field name. */
export function usePolicyLabels(): Record<string, string> {
  const { t } = useTranslation();
  const points = t("matching-policy.field.points");
  return {
    validFrom: t("matching-policy.field.validFrom"),
    reason: t("matching-policy.field.reason"),
    seed: t("matching-policy.field.seed"),
    "limits.spareBedrooms": t("matching-policy.limit.spareBedrooms"),
    "limits.daysAfterDeadline": t("matching-policy.limit.daysAfterDeadline"),
    "limits.daysEmpty": t("matching-policy.limit.daysEmpty"),
    "near.rules": t("matching-policy.limit.nearRules"),
    "near.rentOver": t("matching-policy.limit.nearRentOverCents"),
    "near.days": t("matching-policy.limit.nearDays"),
    "near.squareMetres": t("matching-policy.limit.nearSquareMetres"),
    commune: t(criterionName("commune")),
    ...Object.fromEntries(
      CURVES.flatMap((name) => [
        [name, t(criterionName(name))],
        [`${name}[].x`, t(`matching-policy.x.${CURVE_UNITS[name]}`)],
        [`${name}[].points`, points],
      ]),
    ),
    ...Object.fromEntries(
      CURRENT_HOUSINGS.map((value) => [`withoutDeadline.${value}`, t(currentHousingName(value))]),
    ),
    ...Object.fromEntries(
      COMMUNE_POINTS.map((value) => [`commune.${value}`, t(`matching-policy.commune.${value}`)]),
    ),
  };
}
