import type { ReactNode } from "react";

export interface Definition {
  term: string;
  /** Null, undefined and an empty string show the dash with its hidden sentence. */
  value: ReactNode;
  /** Source, date or remark under the value. */
  note?: ReactNode;
}

export interface DefinitionListProps {
  items: Definition[];
  /** Said and shown where a value is missing, e.g. "not given". */
  missing: string;
}

/** Terms and values of one record. */
export function DefinitionList({ items, missing }: DefinitionListProps) {
  return (
    <dl className="divide-y divide-line">
      {items.map(({ term, value, note }) => (
        <div
          key={term}
          className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[minmax(9rem,1fr)_2fr]"
        >
          <dt className="text-sm leading-6 text-ink-soft">{term}</dt>
          <dd className="min-w-0 break-words">
            {value === null || value === undefined || value === "" ? (
              <span className="text-ink-soft">{missing}</span>
            ) : (
              value
            )}
            {note ? <div className="text-sm text-ink-soft">{note}</div> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
