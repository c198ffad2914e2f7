import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { PersonName } from "~/ui/person-name";
import { Timeline } from "~/ui/timeline";

import { fileReason, isFollowUpStepKey, stepTitle } from "../follow-up-texts";
import type { TimelineKind } from "../timeline-entry";

export interface HouseholdTimelineProps {
  entries: readonly {
    id: string;
    kind: TimelineKind;
    detail: Record<string, string | number>;
    text: string | null;
    authorName: string | null;
    at: Date;
  }[];
}

/** What happened to a household, newest first. */
export function HouseholdTimeline({ entries }: HouseholdTimelineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (entries.length === 0) {
    return <p className="text-ink-soft">{t("follow-up.timeline.empty")}</p>;
  }
  const subject = (kind: TimelineKind, detail: Record<string, string | number>): string => {
    const reason = fileReason(kind, detail);
    if (reason) return t(reason);
    const step = typeof detail.step === "string" ? detail.step : null;
    if (isFollowUpStepKey(step)) return t(stepTitle(step));
    return String(detail.title ?? detail.commune ?? detail.bedrooms ?? "");
  };
  return (
    <Timeline
      label={t("follow-up.timeline.label")}
      entries={entries.map((entry) => ({
        id: entry.id,
        dateTime: entry.at.toISOString(),
        date: format.dateTime(entry.at, "short"),
        title: [t(`follow-up.timeline.${entry.kind}`), subject(entry.kind, entry.detail)]
          .filter(Boolean)
          .join(" · "),
        actor: entry.authorName ? <PersonName>{entry.authorName}</PersonName> : null,
        children: (
          <>
            <OtherFile detail={entry.detail} />
            {entry.text ? <p className="whitespace-pre-line">{entry.text}</p> : null}
          </>
        ),
      }))}
    />
  );
}

/** The other file of a move, and how many people went. */
function OtherFile({ detail }: { detail: Record<string, string | number> }) {
  const { t } = useTranslation();
  const { otherHouseholdId, otherCode, persons } = detail;
  if (typeof otherHouseholdId !== "string" || typeof otherCode !== "string") return null;
  return (
    <p>
      <Link to={paths.household(otherHouseholdId)} className="prose-link">
        {otherCode}
      </Link>{" "}
      {typeof persons === "number" ? (
        <>· {t("follow-up.timeline.persons", { count: persons })}</>
      ) : null}
    </p>
  );
}
