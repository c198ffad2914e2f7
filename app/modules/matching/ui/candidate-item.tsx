import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { Disclosure } from "~/ui/disclosure";

import type { PointComponent } from "../points";
import type { RuleFailure } from "../rule-failure";
import { FailureList } from "./failure-list";
import { PointsBar } from "./points-bar";

export interface CandidateItemProps {
  rank?: number;
  name: string;
  /** The candidate's own page of the desk. */
  to: string;
  /** Facts under the name. */
  facts: ReactNode;
  total: number;
  max: number;
  components: readonly PointComponent[];
  /** Every rule that fails; none where the pair fits. */
  failures?: readonly RuleFailure[];
  /** Points behind the candidate before; null for the first and for those that do not fit. */
  behind?: number | null;
  act?: ReactNode;
  /** Chooses the candidate for a comparison. */
  choose?: ReactNode;
  /** What else may be done, beside the reasons. */
  further?: ReactNode;
}

/** One candidate of a ranking: who, how many points and why, what speaks against it, what to do. */
export function CandidateItem(props: CandidateItemProps) {
  const { rank, name, to, facts, total, max, components, failures, behind, act } = props;
  const { choose, further } = props;
  const { t } = useTranslation();
  return (
    <li data-candidate className="px-4 py-3 focus-within:bg-action-soft/40">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <p className="flex min-w-0 flex-1 basis-40 items-baseline gap-2 py-0.5">
          {rank === undefined ? null : (
            <span className="figures min-w-6 text-end font-semibold text-ink-soft">{rank}</span>
          )}
          <Link to={to} className="prose-link font-semibold" data-act="open">
            {name}
          </Link>
          {choose}
        </p>
        <div className="order-last w-full sm:order-none sm:w-44 sm:pt-1.5">
          <PointsBar compact total={total} max={max} components={components} />
        </div>
        {act}
      </div>
      <div className={rank === undefined ? "space-y-1" : "space-y-1 sm:ps-8"}>
        <div className="text-sm">{facts}</div>
        {failures && failures.length > 0 ? <FailureList failures={failures} /> : null}
        <Disclosure summary={t("matching.desk.why", { name })} className="text-sm">
          <PointsBar total={total} max={max} components={components} />
          {behind === null || behind === undefined ? null : (
            <p className="pt-1 text-ink-soft">
              {behind === 0
                ? t("matching.desk.drawn")
                : t("matching.desk.behind", { count: behind })}
            </p>
          )}
          {further}
        </Disclosure>
      </div>
    </li>
  );
}
