import clsx from "clsx";
import type { ReactNode } from "react";

import { FieldError, FieldHint, FieldLabelText } from "./field-frame";

export interface ChoiceGroupProps {
  id: string;
  label: string;
  hint?: ReactNode;
  hintId: string;
  errors: string[] | undefined;
  errorId: string;
  required: boolean | undefined;
  children: ReactNode;
}

/**
 * The frame of several choices: a fieldset whose legend is the question. It carries the field's id, so that the error
 * summary leads here.
 */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, label, hint, hintId, errors, errorId, required, children } = props;
  const describedBy = [hint ? hintId : "", errors ? errorId : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
      className={clsx("min-w-0", errors && "border-s-4 border-danger ps-3")}
    >
      <legend className="mb-1.5 font-medium">
        <FieldLabelText label={label} required={required} />
      </legend>
      <div className="space-y-1.5">
        <FieldHint id={hintId}>{hint}</FieldHint>
        <FieldError id={errorId} errors={errors} />
        {children}
      </div>
    </fieldset>
  );
}
