/** A field of a GET form, which shows what the address asked for and what was wrong with it. */
export function askedField(
  formId: string,
  name: string,
  value: string | readonly string[] | null,
  error: string | null = null,
) {
  const text = value === null ? "" : String(value);
  return {
    id: `${formId}-${name}`,
    name,
    formId,
    required: true,
    errors: error === null ? undefined : [error],
    errorId: `${formId}-${name}-error`,
    descriptionId: `${formId}-${name}-hint`,
    initialValue: typeof value === "object" && value ? [...value] : (value ?? ""),
    key: text,
  };
}
