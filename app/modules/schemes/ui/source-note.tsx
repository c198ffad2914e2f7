import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";

import type { SourceStatus } from "../scheme";
import { sourceStatusName } from "../scheme-texts";

/** Whether a figure was read in the source it names. One that was not needs nothing of its reader, so it is no alarm. */
export function SourceStatusBadge({ status }: { status: SourceStatus }) {
  const { t } = useTranslation();
  return (
    <Badge tone={status === "verified" ? "done" : "neutral"}>{t(sourceStatusName(status))}</Badge>
  );
}

/** Where a figure was read; sources are quoted in the language of the list of values. */
export function SourceNote({ source }: { source: string }) {
  const { t } = useTranslation();
  return (
    <span className="text-sm break-words text-ink-soft">
      {t("schemes.sourceLabel")} <span lang="en">{source}</span>
    </span>
  );
}
