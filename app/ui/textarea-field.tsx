import clsx from "clsx";
import { useState } from "react";

import { useTranslation } from "~/i18n/use-translation";

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
  const [length, setLength] = useState<number | null>(null);
  const { control, frame, initial } = useControl(field, props);
  return (
    <FieldFrame {...frame}>
      <textarea
        key={field.key}
        {...control}
        dir="auto"
        rows={rows}
        disabled={disabled}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        minLength={field.minLength}
        defaultValue={initial}
        className={clsx(controlStyles, "leading-6")}
      />
      <CharactersLeft length={length} max={field.maxLength} />
    </FieldFrame>
  );
}

/** Appears when little room is left; longer texts are not cut, they are refused with everything kept. */
function CharactersLeft({ length, max }: { length: number | null; max: number | undefined }) {
  const { t } = useTranslation();
  const isNear = length !== null && max !== undefined && length > max * 0.8 && length <= max;
  return (
    <p role="status" className="text-sm text-ink-soft empty:hidden">
      {isNear ? t("forms.charactersLeft", { count: max - length }) : null}
    </p>
  );
}
