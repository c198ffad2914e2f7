import clsx from "clsx";

import { controlStyles, FieldFrame, type FieldTexts } from "./field-frame";
import { useControl, type AnyField } from "./use-control";

export interface TimeFieldProps extends FieldTexts {
  field: AnyField;
}

/** A time of day with the browser's own picker. Posts `HH:MM`. */
export function TimeField(props: TimeFieldProps) {
  const { field } = props;
  const { control, frame, initial } = useControl(field, props);
  return (
    <FieldFrame {...frame}>
      <input
        key={field.key}
        {...control}
        type="time"
        defaultValue={initial}
        className={clsx(controlStyles, "figures max-w-40")}
      />
    </FieldFrame>
  );
}
