import clsx from "clsx";
import type { ReactNode } from "react";

import { FieldError, FieldHint } from "./field-frame";
import { useControl, type AnyField } from "./use-control";

export interface CheckboxFieldProps {
  field: AnyField;
  /** The whole sentence that is agreed to or stated. */
  label?: string;
  hint?: ReactNode;
  disabled?: boolean;
}

/** Yes or no; posts `on` when ticked, which conform reads as `true`. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { field, hint, disabled } = props;
  const { control, frame, initial } = useControl(field, props);
  return (
    <div className={clsx("space-y-1.5", frame.errors && "border-s-4 border-danger ps-3")}>
      <FieldError id={frame.errorId} errors={frame.errors} />
      <div className="flex gap-3">
        <input
          key={field.key}
          {...control}
          type="checkbox"
          value="on"
          disabled={disabled}
          defaultChecked={initial === "on"}
          className="mt-0.5 size-6 shrink-0"
        />
        <div className="min-w-0">
          <label htmlFor={control.id} className="block min-h-6 cursor-pointer pt-0.5">
            {frame.label}
          </label>
          <FieldHint id={frame.hintId}>{hint}</FieldHint>
        </div>
      </div>
    </div>
  );
}
