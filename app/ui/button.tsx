import clsx from "clsx";
import type { ButtonHTMLAttributes } from "react";

import { buttonStyles, type ButtonKind, type ButtonSize } from "./button-styles";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  size?: ButtonSize;
}

/** A button that submits nothing unless `type="submit"` is given; forms use `SubmitButton`. */
export function Button({
  kind = "secondary",
  size = "regular",
  type = "button",
  className,
  ...rest
}: ButtonProps) {
  return <button {...rest} type={type} className={clsx(buttonStyles(kind, size), className)} />;
}
