import type { SubmissionResult } from "@conform-to/react";

/**
 * The answer to a form among several alike on one page: only the one whose hidden values were sent shows it.
 *
 * @param values what the form sends, by field name.
 */
export function ownResult(
  lastResult: SubmissionResult | undefined,
  values: Readonly<Record<string, string | undefined>>,
): SubmissionResult | undefined {
  const sent = new Map<string, unknown>(Object.entries(lastResult?.initialValue ?? {}));
  const isOwn = Object.entries(values).every(
    ([name, value]) => (sent.get(name) ?? "") === (value ?? ""),
  );
  return isOwn ? lastResult : undefined;
}
