import clsx from "clsx";
import type { ReactNode } from "react";

import { ChoiceGroup } from "./choice-group";
import type { FieldTexts } from "./field-frame";
import { useControl, type AnyField } from "./use-control";

export interface RadioCard {
  value: string;
  title: string;
  description?: ReactNode;
  icon?: ReactNode;
  /** Figures and facts under the description, e.g. what each of three ways pays. */
  details?: ReactNode;
  disabled?: boolean;
}

export interface RadioCardsProps extends FieldTexts {
  field: AnyField;
  options: RadioCard[];
  /** How many stand side by side on a wide screen. */
  columns?: 1 | 2 | 3;
}

const grids = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" };

/** One of a few, each with room to explain itself. */
export function RadioCards(props: RadioCardsProps) {
  const { field, options, columns = 1 } = props;
  const { control, frame, initial } = useControl(field, props);
  return (
    <ChoiceGroup {...frame}>
      <div key={field.key} className={clsx("grid gap-3", grids[columns])}>
        {options.map((option) => (
          <label
            key={option.value}
            className={clsx(
              "relative flex gap-3 rounded-ui border border-line-strong bg-surface p-4",
              "hover:border-action has-checked:border-action has-checked:bg-action-soft has-checked:ring-1 has-checked:ring-action",
              "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus)",
              "has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:bg-sunken",
            )}
          >
            <input
              type="radio"
              name={control.name}
              form={control.form}
              value={option.value}
              required={control.required}
              disabled={option.disabled}
              defaultChecked={initial === option.value}
              aria-describedby={control["aria-describedby"]}
              className="mt-1 size-5 shrink-0 focus-visible:outline-none"
            />
            <span className="min-w-0 flex-1">
              <span className="flex items-start justify-between gap-2 font-medium">
                {option.title}
                {option.icon ? (
                  <span aria-hidden="true" className="text-action">
                    {option.icon}
                  </span>
                ) : null}
              </span>
              {option.description ? (
                <span className="block text-sm text-ink-soft">{option.description}</span>
              ) : null}
              {option.details ? <span className="mt-2 block text-sm">{option.details}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
