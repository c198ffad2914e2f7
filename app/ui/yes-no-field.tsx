import { useTranslation } from "~/i18n/use-translation";

import { ChoiceGroup } from "./choice-group";
import type { FieldTexts } from "./field-frame";
import { useControl, type AnyField } from "./use-control";

export interface YesNoFieldProps extends FieldTexts {
  field: AnyField;
  /** "I do not know" is an answer too; posts `unknown`. */
  unsure?: boolean;
}

/** A question with two buttons side by side, none chosen before; posts `yes` or `no`. */
export function YesNoField(props: YesNoFieldProps) {
  const { field, unsure = false } = props;
  const { t } = useTranslation();
  const { control, frame, initial } = useControl(field, props);
  const answers = [
    { value: "yes", label: t("shell.answer.yes") },
    { value: "no", label: t("shell.answer.no") },
    ...(unsure ? [{ value: "unknown", label: t("shell.answer.unknown") }] : []),
  ];
  return (
    <ChoiceGroup {...frame}>
      <div
        key={field.key}
        className={
          unsure ? "grid max-w-120 gap-3 sm:grid-cols-3" : "grid max-w-80 grid-cols-2 gap-3"
        }
      >
        {answers.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-11 items-center gap-3 rounded-ui border border-line-strong bg-surface px-3 py-2 hover:border-action has-checked:border-action has-checked:bg-action-soft has-checked:ring-1 has-checked:ring-action has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus)"
          >
            <input
              type="radio"
              name={control.name}
              form={control.form}
              value={value}
              required={control.required}
              defaultChecked={initial === value}
              aria-describedby={control["aria-describedby"]}
              className="size-5 shrink-0 focus-visible:outline-none"
            />
            {label}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
