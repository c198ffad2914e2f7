import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
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
    return String(detail.title ?? detail.commune ?? "");
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
        children: entry.text ? <p className="whitespace-pre-line">{entry.text}</p> : null,
      }))}
    />
  );
}
