import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { StatTile } from "~/ui/stat-tile";

import { TASK_BUCKETS, type TaskBucket } from "../follow-up-task";

/** How many steps wait, by urgency; each figure opens its rows. */
export function TaskBuckets({
  counts,
  current,
}: {
  counts: Record<TaskBucket, number>;
  current: TaskBucket | null;
}) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <div className="mb-6 grid grid-cols-2 gap-3 sm:grid-cols-4">
      {TASK_BUCKETS.map((bucket) => (
        <StatTile
          key={bucket}
          label={t(`follow-up.bucket.${bucket}`)}
          value={number(counts[bucket])}
          to={bucket === current ? paths.tasks() : `${paths.tasks()}?bucket=${bucket}`}
          tone={bucket === "overdue" && counts[bucket] > 0 ? "attention" : "neutral"}
        />
      ))}
    </div>
  );
}
