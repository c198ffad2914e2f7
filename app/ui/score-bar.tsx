export interface ScoreCriterion {
  id: string;
  label: string;
  /** Points reached and reachable, whole numbers. */
  points: number;
  max: number;
  /** Value, weight and source in words. */
  note?: string;
}

export interface ScoreBarProps {
  /** The sum as shown, e.g. "812 points". */
  total: string;
  /** Points that would fill the whole bar. */
  max: number;
  criteria: ScoreCriterion[];
  /** Only the bar and the sum; the caller shows the criteria elsewhere. */
  compact?: boolean;
}

/** The fill patterns tell neighbours apart without colour. */
const fills = [
  "bg-action",
  "bg-action/70",
  "bg-action/45",
  "bg-attention",
  "bg-attention/60",
  "bg-ink-soft",
];

/** Points per criterion: a bar for the eye, the numbers for everybody. */
export function ScoreBar({ total, max, criteria, compact = false }: ScoreBarProps) {
  return (
    <div className="space-y-3">
      <div className="flex items-center gap-3">
        <span className="figures min-w-fit font-semibold">{total}</span>
        <span
          aria-hidden="true"
          className="flex h-3 flex-1 gap-px overflow-hidden rounded-full bg-line"
        >
          {criteria.map((criterion, index) => (
            <span
              key={criterion.id}
              className={fills[index % fills.length]}
              style={{ width: `${((100 * criterion.points) / max).toFixed(2)}%` }}
            />
          ))}
        </span>
      </div>
      {compact ? null : (
        <ul className="divide-y divide-line text-sm">
          {criteria.map((criterion, index) => (
            <li
              key={criterion.id}
              className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-2.5 py-1.5"
            >
              <span
                aria-hidden="true"
                className={`size-2.5 rounded-full border border-line-strong ${fills[index % fills.length] ?? ""}`}
              />
              <span className="min-w-0">
                {criterion.label}
                {criterion.note ? (
                  <span className="block text-ink-soft">{criterion.note}</span>
                ) : null}
              </span>
              <span className="figures whitespace-nowrap">
                {criterion.points}
                <span className="text-ink-soft"> / {criterion.max}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
