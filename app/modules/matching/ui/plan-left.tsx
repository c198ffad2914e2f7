import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Disclosure } from "~/ui/disclosure";

import type { DeskDwelling, DeskHousehold } from "../desk-view";
import { ruleGroupName } from "../matching-texts";
import type { RuleCode } from "../rule-failure";
import { HouseholdFacts } from "./household-facts";
import { useDwellingWords } from "./use-dwelling-words";

/** A household the plan has no home for, as the page shows it. */
export interface PlanLeftFacts {
  household: DeskHousehold;
  fitting: number;
  nearest: { dwelling: DeskDwelling; pointsShort: number; instead: string | null } | null;
  rule: RuleCode | null;
}

/** Who stays without a home, and what it would take. */
export function PlanLeft({ left }: { left: readonly PlanLeftFacts[] }) {
  const { t } = useTranslation();
  const further = left.slice(FIRST);
  return (
    <>
      <LeftList left={left.slice(0, FIRST)} />
      {further.length > 0 ? (
        <Disclosure summary={t("matching.plan.left.further", { count: further.length })}>
          <LeftList left={further} />
        </Disclosure>
      ) : null}
    </>
  );
}

const FIRST = 10;

function LeftList({ left }: { left: readonly PlanLeftFacts[] }) {
  const { t } = useTranslation();
  const words = useDwellingWords();
  const whatItTakes = ({ nearest, rule }: PlanLeftFacts) => {
    if (nearest) {
      const { dwelling, pointsShort, instead } = nearest;
      const place = `${dwelling.communeName}, ${words.what(dwelling)}`;
      if (pointsShort === 0) return t("matching.plan.left.equal", { place });
      return instead
        ? t("matching.plan.left.short", { count: pointsShort, place, instead })
        : t("matching.plan.left.shortFree", { count: pointsShort, place });
    }
    return rule
      ? t("matching.plan.left.rule", { rule: t(ruleGroupName(rule)) })
      : t("matching.plan.left.nothing");
  };
  return (
    <ul className="divide-y divide-line">
      {left.map((one) => (
        <li key={one.household.householdId} className="space-y-1 py-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Link
              to={paths.matchingHousehold(one.household.householdId)}
              className="prose-link font-semibold"
            >
              {one.household.code}
            </Link>
            <span className="figures text-sm text-ink-soft">
              {t("matching.plan.left.fitting", { count: one.fitting })}
            </span>
          </p>
          <div className="text-sm">
            <HouseholdFacts household={one.household} />
          </div>
          <p className="text-sm">{whatItTakes(one)}</p>
        </li>
      ))}
    </ul>
  );
}
