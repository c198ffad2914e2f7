import { createContext, useContext } from "react";

/**
 * The labels of a form by field name; items of a list share one entry: `members[].birthDate`.
 * Written once, used by the fields and by the error summary.
 */
export type FormLabels = Readonly<Record<string, string>>;

const Labels = createContext<FormLabels>({});

export const FormLabelsProvider = Labels.Provider;

/** The entry of a field: `members[2].birthDate` is looked up as itself, then as `members[].birthDate`. */
export function labelOf(labels: FormLabels, name: string): string | undefined {
  return labels[name] ?? labels[name.replace(/\[\d+\]/g, "[]")];
}

/**
 * The label of a field: the one given, else the form's.
 *
 * @throws Error when neither names the field; a control without a name is a fault of the page.
 */
export function useFieldLabel(name: string, label: string | undefined): string {
  const labels = useContext(Labels);
  const found = label ?? labelOf(labels, name);
  if (found === undefined) throw new Error(`The field "${name}" has no label.`);
  return found;
}

/** The label as the error summary shows it: an item of a list with its number, `Birth date (3)`. */
export function numberedLabel(labels: FormLabels, name: string): string | undefined {
  const label = labelOf(labels, name);
  const index = /\[(\d+)\](?!.*\[\d+\])/.exec(name)?.[1];
  return label !== undefined && index !== undefined ? `${label} (${Number(index) + 1})` : label;
}
