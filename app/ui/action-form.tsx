import { FormProvider, type FormMetadata } from "@conform-to/react";
import { Form } from "@remix-run/react";
import clsx from "clsx";
import { useState, type ReactNode } from "react";

import { KEY_FIELD, SEEN_FIELD } from "~/platform/form-field";

import { ErrorSummary } from "./error-summary";
import { FormLabelsProvider, type FormLabels } from "./form-labels";
import { useIdempotencyKey } from "./use-idempotency-key";

export interface ActionFormProps<Schema extends Record<string, unknown>> {
  form: FormMetadata<Schema>;
  /** Labels by field name; see `FormLabels`. */
  labels?: FormLabels;
  /** Where it is posted; the current route when left out. */
  action?: string;
  /** The form has a file field. */
  withFiles?: boolean;
  /** Which state of its record the form shows, so that a change in the meantime is noticed. */
  seen?: string | undefined;
  /** As wide as what is around it; otherwise no wider than a line of text is read. */
  wide?: boolean;
  children: ReactNode;
  className?: string;
}

/**
 * The one form of the product: posts, works without JavaScript, carries its idempotency key (`idempotencyKey`) and
 * shows a summary of its errors, linked to the fields. The browser's own validation is off, because its sentences
 * are in the browser's language and not in the person's.
 */
export function ActionForm<Schema extends Record<string, unknown>>(props: ActionFormProps<Schema>) {
  const { form, labels = {}, action, withFiles = false, seen, wide = false } = props;
  const { children, className } = props;
  const key = useIdempotencyKey(form.id);
  const [submissions, setSubmissions] = useState(0);
  return (
    <FormProvider context={form.context}>
      <FormLabelsProvider value={labels}>
        <Form
          method="post"
          action={action}
          encType={withFiles ? "multipart/form-data" : undefined}
          id={form.id}
          onSubmit={(event) => {
            form.onSubmit(event);
            setSubmissions((count) => count + 1);
          }}
          noValidate={form.noValidate}
          className={clsx("space-y-6", !wide && "max-w-text", className)}
        >
          <input type="hidden" name={KEY_FIELD} value={key} />
          {seen === undefined ? null : <input type="hidden" name={SEEN_FIELD} value={seen} />}
          <ErrorSummary
            form={form}
            labels={labels}
            submissions={submissions}
            withFiles={withFiles}
          />
          {children}
        </Form>
      </FormLabelsProvider>
    </FormProvider>
  );
}
