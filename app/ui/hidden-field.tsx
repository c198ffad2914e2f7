import type { AnyField } from "./use-control";

/** A value the person does not see; the server trusts it as little as any other. */
export function HiddenField({ field, value }: { field: AnyField; value?: string }) {
  const initial = typeof field.initialValue === "string" ? field.initialValue : "";
  return (
    <input
      key={field.key}
      type="hidden"
      name={field.name}
      form={field.formId}
      defaultValue={value ?? initial}
    />
  );
}
