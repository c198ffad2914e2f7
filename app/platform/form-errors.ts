import type { $ZodErrorMap, $ZodRawIssue } from "zod/v4/core";

import { fieldMessage } from "./form-field";

/**
 * Turns zod's own complaints into text keys; the fields translate them. Give it to `parseWithZod` as `error`, in the
 * browser and on the server. A message written in the schema wins: `z.string({ error: "people.nameMissing" })`.
 */
export const formErrors: $ZodErrorMap = (issue) => messageOf(issue);

function messageOf(issue: $ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, issue.input);
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum));
    case "too_big":
      return tooBig(issue.origin, Number(issue.maximum));
    case "invalid_format":
      return wrongFormat(issue.format);
    case "invalid_value":
    case "invalid_union":
      return isMissing(issue.input) ? "forms.error.required" : "forms.error.choice";
    default:
      return "forms.error.invalid";
  }
}

function isMissing(input: unknown): boolean {
  return input === undefined || input === null || input === "";
}

function wrongType(expected: string | undefined, input: unknown): string {
  if (isMissing(input)) return "forms.error.required";
  switch (expected) {
    case "int":
      return "forms.error.notAWholeNumber";
    case "number":
    case "bigint":
    case "nan":
      return "forms.error.notANumber";
    case "date":
      return "forms.error.notADate";
    case "file":
      return "forms.error.requiredFile";
    default:
      return "forms.error.invalid";
  }
}

function tooSmall(origin: string | undefined, min: number): string {
  if (origin === "string")
    return min <= 1 ? "forms.error.required" : fieldMessage("forms.error.tooShort", { min });
  if (origin === "array" || origin === "set") return fieldMessage("forms.error.tooFew", { min });
  if (origin === "file") return "forms.error.fileEmpty";
  return fieldMessage("forms.error.tooSmall", { min });
}

function tooBig(origin: string | undefined, max: number): string {
  if (origin === "string") return fieldMessage("forms.error.tooLong", { max });
  if (origin === "array" || origin === "set") return fieldMessage("forms.error.tooMany", { max });
  if (origin === "file")
    return fieldMessage("forms.error.fileTooBig", { max: Math.floor(max / 1_048_576) });
  return fieldMessage("forms.error.tooBig", { max });
}

function wrongFormat(format: string | undefined): string {
  switch (format) {
    case "email":
      return "forms.error.email";
    case "url":
      return "forms.error.url";
    case "date":
      return "forms.error.notADate";
    case "safeint":
      return "forms.error.notAWholeNumber";
    default:
      return "forms.error.invalid";
  }
}
