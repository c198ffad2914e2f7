import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import { Card } from "~/ui/card";

import { DraftStatusBadge, PolicyPhaseBadge } from "./policy-badges";
import { PolicyDifferences } from "./policy-differences";
import type { PolicyDifference } from "../../policy/policy-difference";
import type { DraftStatus } from "../../policy/policy-draft";
import type { PolicyPhase } from "../../policy/policy-version";

interface Compared {
  before: { version: number } | null;
  differences: readonly PolicyDifference[] | null;
}

export interface VersionFacts {
  version: number;
  validFrom: LocalDate;
  reason: string | null;
  authors: readonly string[];
  approvedBy: string | null;
  approvedAt: Date | null;
  withdrawnOn: LocalDate | null;
}

/** Who stands behind a version, since when. */
export function VersionStanding(version: VersionFacts) {
  const { t } = useTranslation();
  const { date, dateTime } = useFormat();
  const { authors, approvedBy, approvedAt, withdrawnOn } = version;
  return (
    <p className="text-sm text-ink-soft">
      {t("matching-policy.list.from", { date: date(version.validFrom) })}
      {" · "}
      {authors.length === 0
        ? t("matching-policy.list.shipped")
        : t("matching-policy.list.signed", {
            authors: authors.join(", "),
            approver: approvedBy ?? "",
            when: approvedAt ? dateTime(approvedAt, "short") : "",
          })}
      {withdrawnOn
        ? ` · ${t("matching-policy.list.withdrawnOn", { date: date(withdrawnOn) })}`
        : null}
    </p>
  );
}

/** A version in the list. */
export function VersionCard(version: VersionFacts & Compared & { phase: PolicyPhase }) {
  const { t } = useTranslation();
  const { differences, before, phase, reason } = version;
  return (
    <Card>
      <div className="space-y-2">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h3 className="text-lg">
            <Link to={paths.policy(version.version)} className="prose-link">
              {t("matching-policy.list.version", { version: version.version })}
            </Link>
          </h3>
          <PolicyPhaseBadge phase={phase} />
        </div>
        <VersionStanding {...version} />
        {reason ? (
          <p dir="auto" className="max-w-text whitespace-pre-line">
            {reason}
          </p>
        ) : null}
        <PolicyDifferences differences={differences} before={before?.version ?? null} />
      </div>
    </Card>
  );
}

export interface DraftCardProps extends Compared {
  id: string;
  status: DraftStatus;
  validFrom: LocalDate;
  reason: string;
  updatedAt: Date;
  authors: readonly string[];
  waitsForViewer: boolean;
}

/** A draft in the list. */
export function DraftCard(draft: DraftCardProps) {
  const { t } = useTranslation();
  const { date, dateTime } = useFormat();
  return (
    <Card>
      <div className="space-y-2">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h3 className="text-lg">
            <Link to={paths.policyDraft(draft.id)} className="prose-link">
              {t("matching-policy.list.draftFor", { date: date(draft.validFrom) })}
            </Link>
          </h3>
          <DraftStatusBadge status={draft.status} />
        </div>
        <p className="text-sm text-ink-soft">
          {t("matching-policy.list.draftBy", {
            authors: draft.authors.join(", "),
            when: dateTime(draft.updatedAt, "short"),
          })}
        </p>
        {draft.waitsForViewer ? (
          <p className="font-medium">{t("matching-policy.list.waitsForYou")}</p>
        ) : null}
        <p dir="auto" className="max-w-text whitespace-pre-line">
          {draft.reason}
        </p>
        <PolicyDifferences differences={draft.differences} before={draft.before?.version ?? null} />
      </div>
    </Card>
  );
}
