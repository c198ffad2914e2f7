import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { useTaskTitle } from "~/modules/follow-up/ui/use-task-title";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";

import type { Deadline } from "../deadline";

/** What has to be done next, a line each: what, for whom, by when. Nothing at all without deadlines. */
export function DeadlineList({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const titleOf = useTaskTitle();
  const nameOf = ({ what }: Deadline): string => {
    if (what.kind === "task") return titleOf(what);
    if (what.kind === "owner") return what.step;
    return what.kind === "claim"
      ? t(`reports.deadline.${what.step}`)
      : t(`reports.deadline.${what.kind}`);
  };
  if (deadlines.length === 0) return null;
  return (
    <Card title={t("reports.home.deadlines")}>
      <ol className="divide-y divide-line">
        {deadlines.map((deadline) => (
          <li
            key={deadline.id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2.5"
          >
            <span className="min-w-0">
              <Link to={deadline.to} className="prose-link font-medium">
                {nameOf(deadline)}
              </Link>
              {deadline.whom ? (
                <span className="block text-sm text-ink-soft">{deadline.whom}</span>
              ) : null}
            </span>
            <span className="figures flex flex-wrap items-center gap-2 text-sm text-ink-soft">
              {deadline.isLate ? <Badge tone="danger">{t("reports.deadline.late")}</Badge> : null}
              <time dateTime={deadline.on}>{format.date(deadline.on, "short")}</time>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
