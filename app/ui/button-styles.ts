import clsx from "clsx";

/** What pressing does to the page: the one main act, another act, a quiet one, one that destroys. */
export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "regular" | "small";

const kinds: Record<ButtonKind, string> = {
  primary: "border-transparent bg-action text-on-action hover:bg-action-strong",
  secondary: "border-line-strong bg-surface text-ink hover:border-action hover:bg-action-soft",
  quiet: "border-transparent text-action hover:bg-action-soft",
  danger: "border-danger bg-surface text-danger hover:bg-danger hover:text-on-danger",
};

const sizes: Record<ButtonSize, string> = {
  regular: "min-h-11 px-4 py-2 text-base",
  small: "min-h-8 px-3 py-1 text-sm",
};

/** One look for buttons and for links that act like one; at least 32 px high (WCAG 2.5.8 asks for 24). */
export function buttonStyles(kind: ButtonKind, size: ButtonSize): string {
  return clsx(
    "inline-flex items-center justify-center gap-2 rounded-ui border text-center font-medium no-underline",
    "transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-progress",
    kinds[kind],
    sizes[size],
  );
}
