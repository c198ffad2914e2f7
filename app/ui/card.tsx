import clsx from "clsx";
import type { ReactNode } from "react";

export interface CardProps {
  title?: string;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | 4;
  /** Beside the title: a badge, a link. */
  aside?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  /** No inner space, for a table or a map that reaches the edge. */
  flush?: boolean;
  id?: string;
  className?: string;
}

/** One subject in one box. */
export function Card({
  title,
  level = 2,
  aside,
  children,
  footer,
  flush = false,
  id,
  className,
}: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section id={id} className={clsx("rounded-ui border border-line bg-surface", className)}>
      {title ? (
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-4 pb-2 sm:px-5">
          <Heading className="text-lg">{title}</Heading>
          {aside}
        </div>
      ) : null}
      {children ? (
        <div
          className={clsx(
            !flush && "px-4 pb-4 sm:px-5 sm:pb-5",
            !flush && !title && "pt-4 sm:pt-5",
          )}
        >
          {children}
        </div>
      ) : null}
      {footer ? <div className="border-t border-line px-4 py-3 sm:px-5">{footer}</div> : null}
    </section>
  );
}
