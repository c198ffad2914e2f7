import clsx from "clsx";

/** A name as its bearer writes it; the browser chooses the direction per name, so it never reorders what is around it. */
export function PersonName({ children, className }: { children: string; className?: string }) {
  return (
    <bdi dir="auto" className={clsx("break-words", className)}>
      {children}
    </bdi>
  );
}
