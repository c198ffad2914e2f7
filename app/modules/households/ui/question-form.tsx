import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

export interface QuestionFormProps {
  id: string;
  layout: "rows" | "line";
  children: ReactNode;
}

const LAYOUTS = {
  rows: "max-w-text space-y-6",
  line: "no-print flex flex-wrap items-end gap-x-4 gap-y-3",
} as const;

/** A plain GET form: what it asks has an address of its own, and nothing happens before the answer was seen. */
export function QuestionForm({ id, layout, children }: QuestionFormProps) {
  return (
    <Form
      id={id}
      method="get"
      noValidate
      preventScrollReset
      className={`${LAYOUTS[layout]} rounded-ui border border-line bg-surface p-4 sm:p-5`}
    >
      {children}
    </Form>
  );
}
