import { useTranslation } from "~/i18n/use-translation";

import { TextField, type TextFieldProps } from "./text-field";

export type AmountFieldProps = Omit<
  TextFieldProps,
  "type" | "inputMode" | "dir" | "suffix" | "prefix"
>;

/**
 * An amount in euro, as people write it. Its schema is a text read with `parseAmount` (`~/platform/money`), never
 * `z.bigint()`, which would take euros for cents. Default values are texts that `formAmount` (`~/i18n/format`) wrote.
 */
export function AmountField({ hint, width = "short", ...rest }: AmountFieldProps) {
  const { t } = useTranslation();
  return (
    <TextField
      {...rest}
      hint={hint ?? t("forms.hint.amount")}
      width={width}
      inputMode="decimal"
      suffix="€"
    />
  );
}
