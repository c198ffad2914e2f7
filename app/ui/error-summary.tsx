import type { FormMetadata } from "@conform-to/react";
import { useEffect, useRef } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { numberedLabel, type FormLabels } from "./form-labels";
import { ToneIcon } from "./tone-icon";
import { useMessage } from "./use-message";

export interface ErrorSummaryProps<Schema extends Record<string, unknown>> {
  form: FormMetadata<Schema>;
  labels: FormLabels;
  /** How often the form was submitted on this page. */
  submissions: number;
  withFiles?: boolean;
}

/**
 * What is wrong with a submitted form, above it: each line leads to its field. Refusals that belong to no field stand
 * first. Focus comes here after a submission, so that a keyboard or a screen reader starts at the sum of it.
 */
export function ErrorSummary<Schema extends Record<string, unknown>>(
  props: ErrorSummaryProps<Schema>,
) {
  const { form, labels, submissions, withFiles = false } = props;
  const { t } = useTranslation();
  const message = useMessage();
  const box = useRef<HTMLDivElement>(null);
  const wasRefused = form.status === "error";
  const problems = Object.entries(form.allErrors).flatMap(([name, errors]) =>
    name === "" || errors.length === 0 ? [] : [{ name, error: errors[0] ?? "" }],
  );
  const refusals = form.errors ?? [];
  const count = problems.length + refusals.length;

  useEffect(() => {
    if (wasRefused && submissions > 0) box.current?.focus();
  }, [wasRefused, submissions]);

  if (!wasRefused || count === 0) return null;
  return (
    <div
      ref={box}
      id={form.errorId}
      role="alert"
      tabIndex={-1}
      className="flex gap-3 rounded-ui border-2 border-danger bg-surface p-4"
    >
      <ToneIcon tone="danger" className="mt-0.5 size-5" />
      <div className="min-w-0 space-y-2">
        <p className="font-semibold">
          {problems.length === 0
            ? t("forms.errorSummary.refused")
            : t("forms.errorSummary.title", { count })}
        </p>
        {refusals.map((refusal) => (
          <p key={refusal}>{message(refusal)}</p>
        ))}
        {problems.length === 0 ? null : (
          <ul className="list-disc space-y-1 ps-5">
            {problems.map(({ name, error }) => (
              <li key={name}>
                <a
                  href={`#${form.id}-${name}`}
                  className="text-danger underline underline-offset-3"
                >
                  {[numberedLabel(labels, name), message(error)].filter(Boolean).join(" – ")}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p className="text-sm text-ink-soft">
          {t("forms.errorSummary.kept")} {withFiles ? t("forms.filesAgain") : null}
        </p>
      </div>
    </div>
  );
}
