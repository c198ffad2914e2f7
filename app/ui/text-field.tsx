import clsx from "clsx";

import { controlStyles, FieldFrame, type FieldTexts } from "./field-frame";
import { PasswordField } from "./password-field";
import { useControl, type AnyField } from "./use-control";

/** How wide the expected answer is; the box hints at it. */
export type FieldWidth = "full" | "medium" | "short";

export const fieldWidths: Record<FieldWidth, string> = {
  full: "",
  medium: "sm:max-w-80",
  short: "max-w-40",
};

export interface TextFieldProps extends FieldTexts {
  field: AnyField;
  type?: "text" | "email" | "password" | "tel" | "url" | "search";
  /** WCAG 1.3.5: for fields about the person who fills the form, e.g. `email`, `given-name`. */
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email";
  /** For names: the browser chooses the direction by what is typed. */
  dir?: "auto";
  width?: FieldWidth;
  /** Inside the box, before or after: a sign such as € or m². Decoration; say it in the label or hint too. */
  prefix?: string;
  suffix?: string;
  disabled?: boolean;
}

/** One line of text; a password becomes a `PasswordField`. */
export function TextField({ type = "text", ...props }: TextFieldProps) {
  if (type !== "password") return <TextLine {...props} type={type} />;
  const isNew = props.autoComplete === "new-password";
  return <PasswordField {...props} autoComplete={isNew ? "new-password" : "current-password"} />;
}

function TextLine(props: TextFieldProps) {
  const {
    field,
    type,
    autoComplete,
    inputMode,
    dir,
    width = "full",
    prefix,
    suffix,
    disabled,
  } = props;
  const { control, frame, initial } = useControl(field, props);
  return (
    <FieldFrame {...frame}>
      <div className={clsx("relative", fieldWidths[width])}>
        <Affix side="start">{prefix}</Affix>
        <input
          key={field.key}
          {...control}
          type={type}
          autoComplete={autoComplete}
          inputMode={inputMode}
          dir={dir}
          disabled={disabled}
          minLength={field.minLength}
          maxLength={field.maxLength}
          defaultValue={initial}
          className={clsx(controlStyles, prefix && "ps-9", suffix && "pe-12")}
        />
        <Affix side="end">{suffix}</Affix>
      </div>
    </FieldFrame>
  );
}

function Affix({ side, children }: { side: "start" | "end"; children: string | undefined }) {
  if (!children) return null;
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "pointer-events-none absolute inset-y-0 flex items-center text-ink-soft",
        side === "start" ? "start-3" : "end-3",
      )}
    >
      {children}
    </span>
  );
}
