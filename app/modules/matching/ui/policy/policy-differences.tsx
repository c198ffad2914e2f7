import { useTranslation } from "~/i18n/use-translation";
import { Disclosure } from "~/ui/disclosure";

import { usePolicyWords } from "./use-policy-words";
import type { PolicyDifference } from "../../policy/policy-difference";

/** Shown at once; the rest is one click away. */
const FIRST = 6;

export interface PolicyDifferencesProps {
  differences: readonly PolicyDifference[] | null;
  /** The number of the version compared with. */
  before: number | null;
}

/** What a policy says otherwise than the one before it, line by line. */
export function PolicyDifferences({ differences, before }: PolicyDifferencesProps) {
  const { t } = useTranslation();
  const words = usePolicyWords();
  if (before === null || differences === null) return <p>{t("matching-policy.change.first")}</p>;
  if (differences.length === 0) {
    return <p>{t("matching-policy.change.none", { version: before })}</p>;
  }
  const lines = differences.map(words.difference);
  const list = (some: readonly string[]) => (
    <ul className="list-disc space-y-1 ps-5">
      {some.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <div className="space-y-1">
      <p className="text-sm text-ink-soft">
        {t("matching-policy.change.title", { version: before, count: differences.length })}
      </p>
      {list(lines.slice(0, FIRST))}
      {lines.length > FIRST ? (
        <Disclosure summary={t("matching-policy.change.more", { count: lines.length - FIRST })}>
          {list(lines.slice(FIRST))}
        </Disclosure>
      ) : null}
    </div>
  );
}
