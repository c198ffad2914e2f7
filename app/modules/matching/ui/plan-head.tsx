import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { Badge } from "~/ui/badge";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";

import type { PlanMode } from "../engine/plan-mode";
import type { PlanFigures } from "../match-plan";
import { PlanSums } from "./plan-sum";

export interface PlanHeadProps {
  plan: {
    day: LocalDate;
    mode: PlanMode;
    madeAt: Date;
    policyVersion: number | null;
    before: { figures: PlanFigures | null } | null;
  };
  figures: PlanFigures;
  others: readonly { id: string; madeAt: Date; mode: PlanMode; figures: PlanFigures | null }[];
}

/** What the plan brings, that it is proven, and with what it was made. */
export function PlanHead({ plan, figures, others }: PlanHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { number } = format;
  return (
    <Card
      title={t("matching.plan.head.title", { date: format.date(plan.day) })}
      aside={<Badge tone="done">{t("matching.plan.head.proven")}</Badge>}
    >
      <div className="space-y-4">
        <PlanSums
          plan={figures.plan}
          byHand={figures.byHand}
          before={plan.before?.figures?.plan ?? null}
        />
        <p className="text-sm text-ink-soft">
          {t(`matching.plan.mode.${plan.mode}`)} ·{" "}
          {t("matching.plan.head.made", {
            when: format.dateTime(plan.madeAt),
            version: plan.policyVersion ?? 0,
          })}
        </p>
        <p className="text-sm text-ink-soft">
          {t("matching.plan.head.proof", {
            households: number(figures.households),
            dwellings: number(figures.dwellings),
            pairs: number(figures.pairs),
          })}
        </p>
        {figures.brokenLocks.length > 0 ? (
          <Callout tone="attention" title={t("matching.plan.head.brokenTitle")}>
            <p>{t("matching.plan.head.broken", { count: figures.brokenLocks.length })}</p>
          </Callout>
        ) : null}
        {others.length > 0 ? (
          <Disclosure summary={t("matching.plan.head.others")} className="no-print text-sm">
            <ul className="space-y-1">
              {others.map((other) => (
                <li key={other.id}>
                  <Link to={paths.matchPlan(other.id)} className="prose-link">
                    {format.dateTime(other.madeAt)}
                  </Link>{" "}
                  · {t(`matching.plan.mode.${other.mode}`)} ·{" "}
                  {t("matching.plan.head.homes", { count: other.figures?.plan.homes ?? 0 })}
                </li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}
