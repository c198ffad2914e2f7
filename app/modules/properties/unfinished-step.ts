import { z } from "zod";

import { KEY_FIELD, SEEN_FIELD } from "~/platform/form-field";

/** Fields of a form with their texts, in its order, right or wrong. */
export const TypedFields = z.array(z.tuple([z.string().max(80), z.string().max(5000)])).max(80);
export type TypedFields = z.output<typeof TypedFields>;

/** What was typed into a step and not saved. */
export interface UnfinishedStep {
  fields: TypedFields;
  typedAt: Date;
}

/** The fields of a form as typed; null for what no form of a step sends. */
export function typedFields(form: FormData): TypedFields | null {
  const pairs = [...form].filter(([name]) => name !== KEY_FIELD && name !== SEEN_FIELD);
  const parsed = TypedFields.safeParse(pairs);
  return parsed.success ? parsed.data : null;
}
