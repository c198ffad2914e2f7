import { TextField, type TextFieldProps } from "./text-field";

export interface NumberFieldProps extends Omit<TextFieldProps, "type" | "inputMode" | "dir"> {
  /** Fractions allowed, with a comma or a dot. */
  decimals?: boolean;
}

/**
 * A number as text with a number keyboard: `type="number"` would drop what it cannot read, and the person would not
 * see what was wrong.
 */
export function NumberField({ decimals = false, width = "short", ...rest }: NumberFieldProps) {
  return <TextField {...rest} width={width} inputMode={decimals ? "decimal" : "numeric"} />;
}
