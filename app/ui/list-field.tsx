import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import { Plus, Trash2 } from "lucide-react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { Button } from "./button";
import { FieldError } from "./field-frame";

/** A conform field that holds a list. */
export interface AnyListField<Item> {
  id: string;
  name: string;
  errorId: string;
  errors: string[] | undefined;
  getFieldList: () => FieldMetadata<Item>[];
}

export interface ListFieldProps<Item, Schema extends Record<string, unknown>> {
  form: FormMetadata<Schema>;
  field: AnyListField<Item>;
  legend: string;
  /** What the list is about, in a sentence or two. */
  hint?: ReactNode;
  /** Items of two short fields stand side by side where there is room. */
  isCompact?: boolean;
  /** Names one item by its number, e.g. "Person 2"; it stands in the item's frame and in the remove button. */
  itemLabel: (number: number) => string;
  addLabel?: string;
  renderItem: (item: FieldMetadata<Item>, index: number) => ReactNode;
  /** Most items allowed; the add button goes away. */
  max?: number;
  /** Items that stay: the remove button is shown above this number. */
  min?: number;
}

const COMPACT =
  "grid items-start gap-4 sm:grid-cols-2 [&>button]:justify-self-start [&>p]:col-span-full";

/**
 * Repeated groups of fields. Adding and removing are submit buttons with conform's intents: with JavaScript they act at
 * once, without it the page comes back with one more or one fewer and everything typed kept. The hidden button stands
 * before them because Enter in a field presses the first submit button of a form.
 */
export function ListField<Item, Schema extends Record<string, unknown>>(
  props: ListFieldProps<Item, Schema>,
) {
  const { form, field, legend, itemLabel, addLabel, renderItem, max = 30, min = 0 } = props;
  const { hint, isCompact = false } = props;
  const { t } = useTranslation();
  const items = field.getFieldList();
  return (
    <fieldset id={field.id} tabIndex={-1} className="min-w-0">
      <legend className="mb-3 text-lg font-semibold">{legend}</legend>
      <button type="submit" form={form.id} hidden />
      {hint ? <p className="mb-3 text-sm text-ink-soft">{hint}</p> : null}
      <div className={isCompact ? COMPACT : "space-y-4"}>
        <FieldError id={field.errorId} errors={field.errors} />
        {items.map((item, index) => (
          <fieldset key={item.key} className="min-w-0 rounded-ui border border-line bg-surface">
            <legend className="sr-only">{itemLabel(index + 1)}</legend>
            <div className="flex items-center justify-between gap-2 border-b border-line px-4 py-2">
              <span aria-hidden="true" className="font-medium">
                {itemLabel(index + 1)}
              </span>
              {items.length > min ? (
                <Button
                  kind="quiet"
                  size="small"
                  {...intentButton(form.remove.getButtonProps({ name: field.name, index }))}
                >
                  <Trash2 aria-hidden="true" className="size-4" />
                  {t("shell.action.remove")}
                  <span className="sr-only"> {itemLabel(index + 1)}</span>
                </Button>
              ) : null}
            </div>
            <div className="space-y-5 p-4">{renderItem(item, index)}</div>
          </fieldset>
        ))}
        {items.length < max ? (
          <Button {...intentButton(form.insert.getButtonProps({ name: field.name }))}>
            <Plus aria-hidden="true" className="size-5" />
            {addLabel ?? t("forms.addRow")}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

/** Conform's button props, with what an HTML button calls them. */
function intentButton(props: {
  name: string;
  value: string;
  form: string;
  formNoValidate: boolean;
}) {
  return { ...props, type: "submit" as const };
}
