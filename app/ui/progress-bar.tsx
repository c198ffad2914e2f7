export interface ProgressBarProps {
  label: string;
  /** Done so far, from 0 to `max`; null while the amount of work is unknown. */
  value: number | null;
  max?: number;
  /** The same in words, e.g. "120 of 496". */
  text: string;
}

/** How far a long work is. */
export function ProgressBar({ label, value, max = 100, text }: ProgressBarProps) {
  const percent = value === null ? null : Math.max(0, Math.min(100, (value / max) * 100));
  return (
    <div className="space-y-1.5">
      <div className="flex justify-between gap-4 text-sm">
        <span>{label}</span>
        <span className="figures text-ink-soft">{text}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value ?? undefined}
        aria-valuetext={text}
        className="h-2 overflow-hidden rounded-full bg-line"
      >
        <div
          className={percent === null ? "progress-unknown h-full" : "h-full bg-action"}
          style={percent === null ? undefined : { width: `${percent.toFixed(2)}%` }}
        />
      </div>
    </div>
  );
}
