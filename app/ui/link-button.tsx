import { Link, type LinkProps } from "@remix-run/react";
import clsx from "clsx";

import { buttonStyles, type ButtonKind, type ButtonSize } from "./button-styles";

export interface LinkButtonProps extends LinkProps {
  kind?: ButtonKind;
  size?: ButtonSize;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  kind = "secondary",
  size = "regular",
  className,
  ...rest
}: LinkButtonProps) {
  return <Link {...rest} className={clsx(buttonStyles(kind, size), className)} />;
}
