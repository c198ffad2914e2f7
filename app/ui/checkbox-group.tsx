import clsx from "clsx";
import type { ReactNode } from "react";

import { ChoiceGroup } from "./choice-group";
import type { FieldTexts } from "./field-frame";
import { useControl, type AnyField } from "./use-control";

export interface CheckboxOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export interface CheckboxGroupProps extends FieldTexts {
  /** A field of a list of texts. */
  field: AnyField;
  options: CheckboxOption[];
  columns?: 1 | 2 | 3;
}

const grids = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" };

/** Any number of a few; each ticked one posts its value under the same name. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { field, options, columns = 1 } = props;
  const { control, frame, initials } = useControl(field, props);
  return (
    <ChoiceGroup {...frame}>
      <div key={field.key} className={clsx("grid gap-x-6 gap-y-1", grids[columns])}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-9 gap-3 py-1.5">
            <input
              type="checkbox"
              name={control.name}
              form={control.form}
              value={option.value}
              defaultChecked={initials.includes(option.value)}
              aria-describedby={control["aria-describedby"]}
              className="size-6 shrink-0"
            />
            <span className="min-w-0">
              {option.label}
              {option.hint ? (
                <span className="block text-sm text-ink-soft">{option.hint}</span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
