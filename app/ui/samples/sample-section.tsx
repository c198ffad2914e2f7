import type { ReactNode } from "react";

/** One primitive of the catalogue; its heading is its name in the code. */
export function SampleSection({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`sample-${name}`} className="border-t border-line py-8">
      <h2 id={`sample-${name}`} className="mb-4 font-mono text-lg">
        {name}
      </h2>
      <div className="space-y-5">{children}</div>
    </section>
  );
}

/** Samples side by side. */
export function SampleRow({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
