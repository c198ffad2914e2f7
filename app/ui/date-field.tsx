import clsx from "clsx";

import { controlStyles, FieldFrame, type FieldTexts } from "./field-frame";
import { useControl, type AnyField } from "./use-control";

export interface DateFieldProps extends FieldTexts {
  field: AnyField;
  /** Legal dates, `YYYY-MM-DD`. */
  min?: string;
  max?: string;
  /** `bday` on a form about oneself. */
  autoComplete?: string;
  disabled?: boolean;
}

/** A calendar day with the browser's own picker; posts `YYYY-MM-DD`. */
export function DateField(props: DateFieldProps) {
  const { field, min, max, autoComplete, disabled } = props;
  const { control, frame, initial } = useControl(field, props);
  return (
    <FieldFrame {...frame}>
      <input
        key={field.key}
        {...control}
        type="date"
        min={min}
        max={max}
        autoComplete={autoComplete}
        disabled={disabled}
        defaultValue={initial}
        className={clsx(controlStyles, "figures max-w-52")}
      />
    </FieldFrame>
  );
}
