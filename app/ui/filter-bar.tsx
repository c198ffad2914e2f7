import { Form, Link, useSearchParams } from "@remix-run/react";
import { Search } from "lucide-react";
import { useId, type ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { Button } from "./button";
import { controlStyles } from "./field-frame";
import { SelectBox, type Option, type OptionGroup } from "./select-field";

export interface FilterBarProps {
  /** Label of the search box (`q`); none when left out. */
  searchLabel?: string;
  /** `FilterSelect`, `FilterDate` and other labelled controls with a `name`. */
  children?: ReactNode;
  /** What the button and the link back do where it is not a list that is filtered. */
  says?: { submit: string; clear: string };
  /** Parameters kept through filtering, besides `sort` and `size`. */
  keep?: string[];
}

/** Filters live in the URL: a plain GET form. Filtering starts again at page 1. */
export function FilterBar({ searchLabel, says, children, keep = [] }: FilterBarProps) {
  const { t } = useTranslation();
  const id = useId();
  const [search] = useSearchParams();
  const kept = ["sort", "size", ...keep].flatMap((name) =>
    search.getAll(name).map((value) => ({ name, value })),
  );
  const isFiltered = [...search.keys()].some(
    (name) => name !== "page" && !kept.some((pair) => pair.name === name),
  );
  const clear = new URLSearchParams(kept.map(({ name, value }) => [name, value]));
  return (
    <Form
      method="get"
      role="search"
      aria-label={says?.submit ?? t("shell.list.filters")}
      key={search.toString()}
      className="no-print flex flex-wrap items-end gap-3"
    >
      {kept.map(({ name, value }) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {searchLabel ? (
        <div className="min-w-52 flex-1 basis-64">
          <label htmlFor={id} className="mb-1 block text-sm text-ink-soft">
            {searchLabel}
          </label>
          <div className="relative">
            <Search aria-hidden="true" className="absolute start-3 top-3 size-5 text-ink-soft" />
            <input
              id={id}
              type="search"
              name="q"
              dir="auto"
              defaultValue={search.get("q") ?? ""}
              className={`${controlStyles} ps-10`}
            />
          </div>
        </div>
      ) : null}
      {children}
      <div className="flex gap-2">
        <Button type="submit">{says?.submit ?? t("shell.action.filter")}</Button>
        {isFiltered ? (
          <Link
            to={`?${clear.toString()}`}
            className="prose-link inline-flex min-h-11 items-center px-1"
          >
            {says?.clear ?? t("shell.list.clearFilters")}
          </Link>
        ) : null}
      </div>
    </Form>
  );
}

export interface FilterSelectProps {
  name: string;
  label: string;
  /** The choice that filters nothing, e.g. "all communes". */
  all: string;
  options: (Option | OptionGroup)[];
}

/** A filter with a list of values; empty means no filter. */
export function FilterSelect({ name, label, all, options }: FilterSelectProps) {
  const id = useId();
  const [search] = useSearchParams();
  return (
    <div className="min-w-40 flex-1 basis-40 sm:max-w-60">
      <label htmlFor={id} className="mb-1 block text-sm text-ink-soft">
        {label}
      </label>
      <SelectBox
        id={id}
        name={name}
        defaultValue={search.get(name) ?? ""}
        empty={all}
        options={options}
      />
    </div>
  );
}

/** A filter by a day, `YYYY-MM-DD`. */
export function FilterDate({ name, label }: { name: string; label: string }) {
  const id = useId();
  const [search] = useSearchParams();
  return (
    <div className="min-w-40">
      <label htmlFor={id} className="mb-1 block text-sm text-ink-soft">
        {label}
      </label>
      <input
        id={id}
        type="date"
        name={name}
        defaultValue={search.get(name) ?? ""}
        className={`${controlStyles} figures`}
      />
    </div>
  );
}
