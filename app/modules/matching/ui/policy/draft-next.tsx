import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";

import { DraftActButton, ReviewForm } from "./draft-acts";
import type { DraftStatus } from "../../policy/policy-draft";

export interface DraftNextProps {
  draft: {
    status: DraftStatus;
    version: number;
    validFrom: LocalDate;
    hasPassed: boolean;
    before: { version: number } | null;
    proposedBy: string | null;
    proposedAt: Date | null;
    reviewedBy: string | null;
    reviewedAt: Date | null;
    reviewNote: string | null;
    approvedVersion: number | null;
    may: { write: boolean; takeBack: boolean; review: boolean; isKeptFromApproving: boolean };
  };
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Where a draft stands, and what this person may do next. */
export function DraftNext({ draft, lastResult }: DraftNextProps) {
  const { t } = useTranslation();
  const { date, dateTime } = useFormat();
  const { status, version, may } = draft;
  const isOpen = status === "draft" || status === "proposed";
  return (
    <Card title={t("matching-policy.next.title")}>
      <div className="space-y-4">
        {status === "draft" && draft.reviewedBy ? (
          <Callout
            tone="attention"
            title={t("matching-policy.next.returned", {
              name: draft.reviewedBy,
              when: draft.reviewedAt ? dateTime(draft.reviewedAt, "short") : "",
            })}
          >
            <p dir="auto" className="whitespace-pre-line">
              {draft.reviewNote}
            </p>
          </Callout>
        ) : null}
        {isOpen && draft.hasPassed ? (
          <Callout
            tone="attention"
            title={t("matching-policy.refused.date_passed", { valid: date(draft.validFrom) })}
          />
        ) : null}
        {status === "proposed" ? (
          <p>
            {t("matching-policy.next.proposed", {
              name: draft.proposedBy ?? "",
              when: draft.proposedAt ? dateTime(draft.proposedAt, "short") : "",
            })}
          </p>
        ) : null}
        {may.write ? (
          <>
            <p className="text-ink-soft">{t("matching-policy.next.draftHint")}</p>
            <div className="flex flex-wrap gap-3">
              <DraftActButton act="propose" version={version} lastResult={lastResult} />
              <DraftActButton act="drop" kind="quiet" version={version} lastResult={lastResult} />
            </div>
          </>
        ) : null}
        {may.isKeptFromApproving ? (
          <p className="text-ink-soft">{t("matching-policy.next.own")}</p>
        ) : null}
        {may.review && draft.before ? (
          <ReviewForm
            version={version}
            comparedWith={draft.before.version}
            lastResult={lastResult}
          />
        ) : null}
        {may.takeBack ? (
          <DraftActButton
            act="take_back"
            kind="secondary"
            version={version}
            lastResult={lastResult}
          />
        ) : null}
        {draft.approvedVersion !== null ? (
          <LinkButton to={paths.policy(draft.approvedVersion)}>
            {t("matching-policy.list.version", { version: draft.approvedVersion })}
          </LinkButton>
        ) : null}
        {status === "dropped" ? <p>{t("matching-policy.next.dropped")}</p> : null}
      </div>
    </Card>
  );
}
