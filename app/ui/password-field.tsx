import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { controlStyles, FieldFrame, type FieldTexts } from "./field-frame";
import { useControl, type AnyField } from "./use-control";
import { useHydrated } from "./use-hydrated";

export interface PasswordFieldProps extends FieldTexts {
  field: AnyField;
  autoComplete: "current-password" | "new-password";
}

/** A password that can be looked at. It is never filled in again: what was typed is not sent back. */
export function PasswordField(props: PasswordFieldProps) {
  const { field, autoComplete } = props;
  const { t } = useTranslation();
  const { control, frame } = useControl(field, props);
  const isHydrated = useHydrated();
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <FieldFrame {...frame}>
      <div className="relative sm:max-w-80">
        <input
          key={field.key}
          {...control}
          type={isShown ? "text" : "password"}
          autoComplete={autoComplete}
          spellCheck={false}
          autoCapitalize="none"
          maxLength={field.maxLength}
          className={`${controlStyles} pe-12`}
        />
        {isHydrated ? (
          <button
            type="button"
            aria-controls={control.id}
            aria-label={isShown ? t("forms.passwordHide") : t("forms.passwordShow")}
            onClick={() => setShown(!isShown)}
            className="absolute inset-e-1 top-1 grid size-9 place-items-center rounded-ui text-ink-soft hover:bg-action-soft hover:text-action"
          >
            <Icon aria-hidden="true" className="size-5" />
          </button>
        ) : null}
      </div>
    </FieldFrame>
  );
}
