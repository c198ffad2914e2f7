import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { useTranslation } from "react-i18next";

import { controlStyles, FieldFrame, type FieldTexts } from "./field-frame";
import { fieldWidths, type FieldWidth } from "./text-field";
import { useControl, type AnyField } from "./use-control";

export interface Option {
  value: string;
  label: string;
}

export interface OptionGroup {
  label: string;
  options: Option[];
}

export interface SelectFieldProps extends FieldTexts {
  field: AnyField;
  options: (Option | OptionGroup)[];
  /** The empty choice; "please choose" when left out, none when null. */
  placeholder?: string | null;
  width?: FieldWidth;
  disabled?: boolean;
}

/** One of many, with the browser's own list. */
export function SelectField(props: SelectFieldProps) {
  const { field, options, placeholder, width = "full", disabled } = props;
  const { t } = useTranslation();
  const { control, frame, initial } = useControl(field, props);
  return (
    <FieldFrame {...frame}>
      <div className={clsx("relative", fieldWidths[width])}>
        <select
          key={field.key}
          {...control}
          disabled={disabled}
          defaultValue={initial ?? ""}
          className={clsx(controlStyles, "appearance-none pe-10")}
        >
          {placeholder === null ? null : (
            <option value="">{placeholder ?? t("forms.choose")}</option>
          )}
          {options.map((option) => (
            <OptionOrGroup key={option.label} option={option} />
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute inset-e-3 top-1/2 size-5 -translate-y-1/2 text-ink-soft"
        />
      </div>
    </FieldFrame>
  );
}

/** The options of a `<select>`, grouped or not. */
export function OptionOrGroup({ option }: { option: Option | OptionGroup }) {
  if ("value" in option) return <option value={option.value}>{option.label}</option>;
  return (
    <optgroup label={option.label}>
      {option.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </optgroup>
  );
}
