import type { ReactNode } from "react";

export interface FieldsetProps {
  legend: string;
  hint?: ReactNode;
  children: ReactNode;
}

/** Fields that belong together, under one heading. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset className="min-w-0 space-y-5">
      <legend className="mb-4 w-full border-b border-line pb-2 text-lg font-semibold">
        {legend}
      </legend>
      {hint ? <div className="text-sm text-ink-soft">{hint}</div> : null}
      {children}
    </fieldset>
  );
}
