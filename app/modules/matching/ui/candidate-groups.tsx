import { Link, useSearchParams } from "@remix-run/react";
import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import { type ReactNode, useRef } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { EmptyState } from "~/ui/empty-state";

import type { DeskCandidate, DeskCounts } from "../desk-view";
import { ruleGroupName } from "../matching-texts";
import type { RuleCode } from "../rule-failure";
import { useCandidateKeys } from "./use-candidate-keys";

export interface CandidateGroupsProps<Candidate> {
  counts: DeskCounts;
  ranked: readonly DeskCandidate<Candidate>[];
  /** How many near misses there are; `nearMisses` are the first of them. */
  nearTotal: number;
  nearMisses: readonly DeskCandidate<Candidate>[];
  excluded: { rule: RuleCode | null; rows: readonly DeskCandidate<Candidate>[] };
  /** One candidate; `before` is the one ranked above it. */
  renderItem: (one: DeskCandidate<Candidate>, before: DeskCandidate<Candidate> | null) => ReactNode;
}

/** A ranking: those that fit, those that nearly do, and by rule those that do not. */
export function CandidateGroups<Candidate>(props: CandidateGroupsProps<Candidate>) {
  const { counts, ranked, nearTotal, nearMisses, excluded, renderItem } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const hasKeys = useCandidateKeys(box);
  return (
    <div ref={box}>
      {ranked.length > 0 ? (
        <>
          {hasKeys ? (
            <p className="hidden px-4 pt-2 text-sm text-ink-soft lg:block">
              {t("matching.desk.keys")}
            </p>
          ) : null}
          <ol aria-label={t("matching.desk.fitting")} className="divide-y divide-line">
            {ranked.map((one, index) => renderItem(one, ranked[index - 1] ?? null))}
          </ol>
        </>
      ) : (
        <EmptyState title={t("matching.desk.nobodyTitle")}>{t("matching.desk.nobody")}</EmptyState>
      )}
      <More shown={ranked.length} all={counts.fitting} />
      {nearMisses.length > 0 ? (
        <section aria-labelledby="near-misses" className="border-t border-line">
          <h3 id="near-misses" className="bg-sunken px-4 py-2 text-sm font-semibold">
            {t("matching.desk.near", { count: nearTotal })}
          </h3>
          <ul className="divide-y divide-line">{nearMisses.map((one) => renderItem(one, null))}</ul>
          <More shown={nearMisses.length} all={nearTotal} />
        </section>
      ) : null}
      <section aria-labelledby="refused" className="border-t border-line">
        <h3 id="refused" className="bg-sunken px-4 py-2 text-sm font-semibold">
          {t("matching.desk.refused", { number: number(counts.considered - counts.fitting) })}
        </h3>
        {counts.refused.length > 0 ? (
          <p className="px-4 pt-2 text-sm text-ink-soft">{t("matching.desk.refusedHint")}</p>
        ) : null}
        <ul className="divide-y divide-line">
          {counts.refused.map(({ code, count }) => (
            <RuleGroup key={code} code={code} count={count} isOpen={code === excluded.rule}>
              {code === excluded.rule ? (
                <>
                  <ul className="divide-y divide-line border-t border-line">
                    {excluded.rows.map((one) => renderItem(one, null))}
                  </ul>
                  <More shown={excluded.rows.length} all={count} />
                </>
              ) : null}
            </RuleGroup>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The rows of a rule come with the page that asks for them: the name of the group is a link. */
function RuleGroup(props: { code: RuleCode; count: number; isOpen: boolean; children: ReactNode }) {
  const { code, count, isOpen, children } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  if (isOpen) next.delete("rule");
  else next.set("rule", code);
  return (
    <li>
      <Link
        to={`?${next.toString()}#refused`}
        preventScrollReset
        aria-expanded={isOpen}
        className="flex min-h-10 items-center justify-between gap-4 px-4 py-2 text-sm text-ink no-underline hover:bg-action-soft hover:text-action"
      >
        <span className="flex items-center gap-1.5">
          <ChevronRight
            aria-hidden="true"
            className={clsx("size-4 shrink-0 text-action", isOpen && "rotate-90")}
          />
          {t(ruleGroupName(code))}
        </span>
        <span className="figures font-semibold">{number(count)}</span>
      </Link>
      {children}
    </li>
  );
}

function More({ shown, all }: { shown: number; all: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [search] = useSearchParams();
  if (shown >= all) return null;
  const next = new URLSearchParams(search);
  const isLong = next.get("size") === "100";
  next.set("size", "100");
  return (
    <p className="border-t border-line px-4 py-2 text-sm">
      {t("matching.desk.firstOf", { shown: number(shown), all: number(all) })}{" "}
      {isLong ? null : (
        <Link to={`?${next.toString()}`} preventScrollReset className="prose-link">
          {t("shell.action.showMore")}
        </Link>
      )}
    </p>
  );
}
