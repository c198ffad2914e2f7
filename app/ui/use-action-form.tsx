import { useForm, type DefaultValue, type SubmissionResult } from "@conform-to/react";
import { getZodConstraint, parseWithZod } from "@conform-to/zod/v4";
import type { $ZodType, input, output } from "zod/v4/core";

import { formErrors } from "~/platform/form-errors";
import { KEY_FIELD, SEEN_FIELD } from "~/platform/form-field";

export interface ActionFormOptions<Schema extends $ZodType<unknown, Record<string, unknown>>> {
  /** Unique on the page and stable over time; part of the idempotency key and of every field's id. */
  id: string;
  /** The same schema the action parses with. */
  schema: Schema;
  /**
   * What the action returned (`submission.reply()`); undefined on the first visit. Always the same object for the same
   * answer, as `useActionData` gives it: a new one counts as a new answer.
   */
  lastResult?: SubmissionResult<string[]> | null;
  /** What the fields hold before the person types. */
  defaultValue?: DefaultValue<input<Schema>>;
}

/**
 * A form whose fields are checked by one schema when it is sent and again while it is corrected. Not when a field is
 * left: the sentence would push the button away from under the pointer, and the click would hit nothing.
 * Without JavaScript the same schema answers from the server with everything typed kept.
 *
 * @returns conform's form and fields; give the form to `ActionForm`, the fields to the field primitives.
 */
export function useActionForm<Schema extends $ZodType<unknown, Record<string, unknown>>>(
  options: ActionFormOptions<Schema>,
) {
  const { id, schema, lastResult, defaultValue } = options;
  return useForm<input<Schema>, output<Schema>>({
    id,
    lastResult,
    defaultValue,
    constraint: getZodConstraint(schema),
    shouldValidate: "onSubmit",
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => parseWithZod(ownFields(formData), { schema, error: formErrors }),
  });
}

/** As the server reads it: a strict schema refuses what it does not know. */
function ownFields(formData: FormData): FormData {
  const fields = new FormData();
  for (const [name, value] of formData) {
    if (name !== KEY_FIELD && name !== SEEN_FIELD) fields.append(name, value);
  }
  return fields;
}
