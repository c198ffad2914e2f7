import clsx from "clsx";

import { controlStyles, FieldFrame, type FieldTexts } from "./field-frame";
import { useControl, type AnyField } from "./use-control";

export interface FileFieldProps extends FieldTexts {
  field: AnyField;
  /** MIME types or endings, e.g. `image/*,.pdf`. The server looks at the bytes. */
  accept?: string;
  multiple?: boolean;
  /** Opens the camera on a phone. */
  capture?: "environment" | "user";
  disabled?: boolean;
}

/** One or several files; its form has `withFiles`. */
export function FileField(props: FileFieldProps) {
  const { field, accept, multiple, capture, disabled } = props;
  const { control, frame } = useControl(field, props);
  return (
    <FieldFrame {...frame}>
      <input
        key={field.key}
        {...control}
        type="file"
        accept={accept}
        multiple={multiple}
        capture={capture}
        disabled={disabled}
        className={clsx(
          controlStyles,
          "border-dashed p-2 file:me-3 file:min-h-8 file:cursor-pointer file:rounded-ui file:border-0 file:bg-action-soft",
          "file:px-3 file:font-medium file:text-action",
        )}
      />
    </FieldFrame>
  );
}
