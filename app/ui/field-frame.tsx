import clsx from "clsx";
import { OctagonAlert } from "lucide-react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { useMessage } from "./use-message";

/** What every field primitive accepts besides its own. */
export interface FieldTexts {
  /** Left out when the form's `labels` name the field. */
  label?: string;
  /** One short sentence under the label; linked to the control. */
  hint?: ReactNode;
  /** Not said to be optional although the schema lets it be absent, because another answer makes it needed. */
  isNeeded?: boolean;
}

export interface FieldFrameProps {
  id: string;
  label: string;
  hint?: ReactNode;
  hintId: string;
  errors: string[] | undefined;
  errorId: string;
  required: boolean | undefined;
  children: ReactNode;
}

/** Label, hint, error and control of one field, in this order; in a row of a grid the controls stand on one line. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, hint, hintId, errors, errorId, required, children } = props;
  return (
    <div className={clsx("flex flex-col gap-1.5", errors && "border-s-4 border-danger ps-3")}>
      <label htmlFor={id} className="block font-medium">
        <FieldLabelText label={label} required={required} />
      </label>
      <FieldHint id={hintId}>{hint}</FieldHint>
      <FieldError id={errorId} errors={errors} />
      <div className="mt-auto space-y-1.5">{children}</div>
    </div>
  );
}

/** The label's words; what is not required says so, because most fields are. */
export function FieldLabelText({
  label,
  required,
}: {
  label: string;
  required: boolean | undefined;
}) {
  const { t } = useTranslation();
  return (
    <>
      {label}
      {required ? null : (
        <span className="font-normal text-ink-soft"> ({t("forms.optional")})</span>
      )}
    </>
  );
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={id} className="text-sm text-ink-soft">
      {children}
    </div>
  );
}

/** The first error of a field, as a sentence with its sign. */
export function FieldError({ id, errors }: { id: string; errors: string[] | undefined }) {
  const message = useMessage();
  const first = errors?.[0];
  if (first === undefined) return null;
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-danger">
      <OctagonAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>{message(first)}</span>
    </p>
  );
}

/** The look of a text-like control. */
export const controlStyles =
  "block w-full min-h-11 rounded-ui border border-line-strong bg-surface px-3 py-2 text-ink " +
  "hover:border-ink aria-invalid:border-2 aria-invalid:border-danger disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-soft";
