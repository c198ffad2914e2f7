import clsx from "clsx";

import { controlStyles, FieldFrame, type FieldTexts } from "./field-frame";
import { useControl, type AnyField } from "./use-control";

export interface TextareaFieldProps extends FieldTexts {
  field: AnyField;
  rows?: number;
  disabled?: boolean;
}

/** Several lines of text, in any script. */
export function TextareaField(props: TextareaFieldProps) {
  const { field, rows = 4, disabled } = props;
  const { control, frame, initial } = useControl(field, props);
  return (
    <FieldFrame {...frame}>
      <textarea
        key={field.key}
        {...control}
        dir="auto"
        rows={rows}
        disabled={disabled}
        minLength={field.minLength}
        maxLength={field.maxLength}
        defaultValue={initial}
        className={clsx(controlStyles, "leading-6")}
      />
    </FieldFrame>
  );
}
