import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { currentHousingName } from "~/modules/households/household-texts";

import { criterionName } from "../../matching-texts";
import type { PolicyDifference } from "../../policy/policy-difference";
import { CURVE_UNITS, type CurveName, type Limit } from "../../policy/policy-figures";

const LIMIT_UNITS = {
  spareBedrooms: "bedrooms",
  daysAfterDeadline: "days",
  daysEmpty: "days",
  nearRules: "rules",
  nearRentOverCents: "money",
  nearDays: "days",
  nearSquareMetres: "area",
} as const satisfies Record<Limit, string>;

/** The figures of a policy in the words of the page's language. */
export function usePolicyWords() {
  const { t } = useTranslation();
  const format = useFormat();

  const points = (count: number) => t("matching-policy.unit.points", { count });

  const limit = (name: Limit, value: number) => {
    const unit = LIMIT_UNITS[name];
    if (unit === "money") return format.money(BigInt(value));
    if (unit === "area") return format.area(value);
    return t(`matching-policy.unit.${unit}`, { count: value });
  };

  /** Where on its curve: "90 days before the deadline". */
  const place = (name: CurveName, at: number) => {
    if (name === "urgency" && at < 0) return t("matching-policy.at.daysPast", { count: -at });
    return t(`matching-policy.at.${CURVE_UNITS[name]}`, { count: at });
  };

  /** What was, what is: in one line. */
  const difference = (one: PolicyDifference): string => {
    const change = (name: string, before: string, after: string) =>
      t("matching-policy.change.line", { name, before, after });
    switch (one.kind) {
      case "limit":
        return change(
          t(`matching-policy.limit.${one.name}`),
          limit(one.name, one.before),
          limit(one.name, one.after),
        );
      case "housing":
        return change(
          `${t(criterionName("urgency"))}, ${t(currentHousingName(one.name))}`,
          points(one.before),
          points(one.after),
        );
      case "commune":
        return change(
          t(`matching-policy.commune.${one.name}`),
          points(one.before),
          points(one.after),
        );
      case "curve":
        return change(
          `${t(criterionName(one.name))}, ${place(one.name, one.at)}`,
          points(one.before),
          points(one.after),
        );
      case "corners":
        return t("matching-policy.change.corners", { name: t(criterionName(one.name)) });
      case "seed":
        return t("matching-policy.change.seed");
    }
  };

  return { points, limit, place, difference };
}
