/** The product's mark: a small bridge over water. Decoration; the name stands beside it. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      className={className ?? "size-8"}
      fill="none"
      strokeLinecap="round"
    >
      <g className="stroke-action" strokeWidth="2.5" strokeLinejoin="round">
        <path d="M2 21h28" />
        <path d="M4 21C6 12 11 8 16 8s10 4 12 13" />
        <path d="M10 21V11.2M16 21V8M22 21V11.2" />
      </g>
      <path className="stroke-attention" strokeWidth="2.5" d="M2 27q3.5-2.5 7 0t7 0 7 0 7 0" />
    </svg>
  );
}
