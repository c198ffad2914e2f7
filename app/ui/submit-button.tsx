import { useNavigation } from "@remix-run/react";
import { LoaderCircle } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";
import { KEY_FIELD } from "~/platform/form-field";

import { Button, type ButtonProps } from "./button";
import { useIdempotencyKey } from "./use-idempotency-key";

export interface SubmitButtonProps extends Omit<ButtonProps, "type" | "form"> {
  /** The id of its form. */
  formId: string;
  /** Several acts in one form: the button pressed is posted as `name=value`. */
  name?: string;
  value?: string;
}

/**
 * Sends the form. While it is on its way the button says so, keeps its place and its focus, and does not send again.
 */
export function SubmitButton({
  formId,
  kind = "primary",
  children,
  onClick,
  ...rest
}: SubmitButtonProps) {
  const { t } = useTranslation();
  const isPending = useIsPending(formId, rest.name, rest.value);
  return (
    <Button
      {...rest}
      type="submit"
      form={formId}
      kind={kind}
      aria-disabled={isPending || undefined}
      onClick={(event) => {
        if (isPending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {isPending ? <LoaderCircle aria-hidden="true" className="size-5 animate-spin" /> : null}
      {children}
      {isPending ? (
        <span role="status" className="sr-only">
          {t("shell.state.saving")}
        </span>
      ) : null}
    </Button>
  );
}

function useIsPending(
  formId: string,
  name: string | undefined,
  value: string | undefined,
): boolean {
  const navigation = useNavigation();
  const key = useIdempotencyKey(formId);
  if (navigation.formData?.get(KEY_FIELD) !== key) return false;
  return name === undefined || navigation.formData.get(name) === (value ?? "");
}
