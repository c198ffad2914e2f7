import clsx from "clsx";
import { FilePlus } from "lucide-react";
import { useEffect, useRef, useState, type InputHTMLAttributes } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { buttonStyles } from "./button-styles";
import { controlStyles, FieldFrame, type FieldTexts } from "./field-frame";
import { useControl, type AnyField } from "./use-control";
import { useHydrated } from "./use-hydrated";

export interface FileFieldProps extends FieldTexts {
  field: AnyField;
  /** MIME types or endings, e.g. `image/*,.pdf`. The server looks at the bytes. */
  accept?: string;
  multiple?: boolean;
  /** Opens the camera on a phone. */
  capture?: "environment" | "user";
  disabled?: boolean;
  /** Called when files were chosen, also before the page was interactive; may empty the input. */
  onChosen?: (input: HTMLInputElement) => void;
}

/** One or several files; its form has `withFiles`. */
export function FileField(props: FileFieldProps) {
  const { field, accept, multiple, capture, disabled, onChosen } = props;
  const { control, frame } = useControl(field, props);
  return (
    <FieldFrame {...frame}>
      <FileBox
        key={field.key}
        {...control}
        accept={accept}
        multiple={multiple}
        capture={capture}
        disabled={disabled}
        onChosen={onChosen}
      />
    </FieldFrame>
  );
}

/** The browser's own control, its button in the product's colours. */
const plainStyles =
  "border-dashed p-2 file:me-3 file:min-h-8 file:cursor-pointer file:rounded-ui file:border-0 file:bg-action-soft file:px-3 file:font-medium file:text-action";

interface FileBoxProps extends InputHTMLAttributes<HTMLInputElement> {
  onChosen: FileFieldProps["onChosen"];
}

/**
 * The browser's own control speaks the browser's language. Where scripts run it lies unseen over a box in the person's
 * language, and keeps focus, label, clicks and dropped files.
 */
function FileBox({ onChosen, ...input }: FileBoxProps) {
  const { t } = useTranslation();
  const isHydrated = useHydrated();
  const control = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const take = (chosen: HTMLInputElement) => {
    if (chosen.files?.length) onChosen?.(chosen);
    setNames(Array.from(chosen.files ?? [], ({ name }) => name));
  };
  const takeEarly = useRef(take);
  useEffect(() => {
    if (control.current?.files?.length) takeEarly.current(control.current);
  }, []);
  return (
    <div
      className={clsx(
        "relative rounded-ui",
        isHydrated &&
          "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus)",
      )}
    >
      <input
        {...input}
        ref={control}
        type="file"
        onChange={(event) => take(event.currentTarget)}
        className={
          isHydrated
            ? "peer absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-not-allowed"
            : clsx(controlStyles, plainStyles)
        }
      />
      {isHydrated ? (
        <div
          className={clsx(
            controlStyles,
            "flex! flex-wrap items-center gap-x-3 gap-y-1 border-dashed p-2 peer-hover:border-ink peer-disabled:bg-sunken",
            input["aria-invalid"] && "border-2 border-danger",
          )}
        >
          <span aria-hidden="true" className={buttonStyles("secondary", "small")}>
            <FilePlus className="size-4" />
            {t(input.multiple ? "forms.file.chooseSeveral" : "forms.file.chooseOne")}
          </span>
          <output htmlFor={input.id} className="min-w-0 text-sm wrap-anywhere text-ink-soft">
            {names.length > 0 ? names.join(", ") : t("forms.file.none")}
          </output>
        </div>
      ) : null}
    </div>
  );
}
