import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import type { SelectHTMLAttributes } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { controlStyles, FieldFrame, type FieldTexts } from "./field-frame";
import { fieldWidths, type FieldWidth } from "./text-field";
import { useControl, type AnyField } from "./use-control";

export interface Option {
  value: string;
  label: string;
  /** Shown, not to be chosen; its label says why. */
  disabled?: boolean;
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
      <SelectBox
        key={field.key}
        {...control}
        disabled={disabled}
        defaultValue={initial ?? ""}
        options={options}
        empty={placeholder === null ? undefined : (placeholder ?? t("forms.choose"))}
        className={fieldWidths[width]}
      />
    </FieldFrame>
  );
}

export interface SelectBoxProps extends SelectHTMLAttributes<HTMLSelectElement> {
  options: (Option | OptionGroup)[];
  /** The words of the empty choice; none when left out. */
  empty?: string;
}

/** The bare list with the product's arrow; it needs a label from around it. */
export function SelectBox({ options, empty, className, ...select }: SelectBoxProps) {
  return (
    <div className={clsx("relative", className)}>
      <select {...select} className={clsx(controlStyles, "appearance-none pe-10")}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <OptionOrGroup key={option.label} option={option} />
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute inset-e-3 top-3 size-5 text-ink-soft"
      />
    </div>
  );
}

function OptionOrGroup({ option }: { option: Option | OptionGroup }) {
  if ("value" in option) return <PlainOption {...option} />;
  return (
    <optgroup label={option.label}>
      {option.options.map((inner) => (
        <PlainOption key={inner.value} {...inner} />
      ))}
    </optgroup>
  );
}

function PlainOption({ value, label, disabled }: Option) {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  );
}
