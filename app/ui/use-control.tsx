import type { FieldMetadata } from "@conform-to/react";

import type { FieldTexts } from "./field-frame";
import { useFieldLabel } from "./form-labels";

/** A conform field of any form. */
export type AnyField = Pick<
  FieldMetadata,
  | "id"
  | "name"
  | "formId"
  | "errorId"
  | "descriptionId"
  | "errors"
  | "required"
  | "initialValue"
  | "key"
> &
  Partial<Pick<FieldMetadata, "minLength" | "maxLength" | "multiple">>;

export interface ControlProps {
  id: string;
  name: string;
  form: string;
  required: boolean | undefined;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

/** Wires a conform field to its control, label, hint and error. */
export function useControl(field: AnyField, texts: FieldTexts) {
  const label = useFieldLabel(field.name, texts.label);
  const errors = field.errors && field.errors.length > 0 ? field.errors : undefined;
  const describedBy = [texts.hint ? field.descriptionId : "", errors ? field.errorId : ""]
    .filter(Boolean)
    .join(" ");
  const control: ControlProps = {
    id: field.id,
    name: field.name,
    form: field.formId,
    required: field.required,
    "aria-invalid": errors ? true : undefined,
    "aria-describedby": describedBy || undefined,
  };
  const frame = {
    id: field.id,
    label,
    hint: texts.hint,
    hintId: field.descriptionId,
    errors,
    errorId: field.errorId,
    required: field.required === true || texts.isNeeded === true,
  };
  return {
    control,
    frame,
    initial: firstText(field.initialValue),
    initials: allTexts(field.initialValue),
  };
}

function firstText(value: unknown): string | undefined {
  return allTexts(value)[0];
}

function allTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === "string");
  return [];
}
