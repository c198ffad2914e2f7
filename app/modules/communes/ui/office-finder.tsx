import { Form } from "@remix-run/react";
import { useId } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { controlStyles } from "~/ui/field-frame";

import type { CommuneNeighbour } from "../commune-facts";

/** A commune typed or chosen leads to its page, or to the communes that fit what was typed. */
export function OfficeFinder({ communes }: { communes: readonly CommuneNeighbour[] }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Form method="get" action={paths.communes()} className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="go" value="1" />
      <div className="min-w-60 flex-1">
        <label htmlFor={id} className="mb-1.5 block font-medium">
          {t("communes.finder.label")}
        </label>
        <input
          id={id}
          name="q"
          required
          maxLength={100}
          list={`${id}-names`}
          aria-describedby={`${id}-hint`}
          autoComplete="address-level2"
          className={controlStyles}
        />
        <datalist id={`${id}-names`}>
          {communes.map((commune) => (
            <option key={commune.code} value={commune.name} />
          ))}
        </datalist>
      </div>
      <Button type="submit" kind="primary">
        {t("communes.finder.find")}
      </Button>
      <p id={`${id}-hint`} className="basis-full text-sm text-ink-soft">
        {t("communes.finder.hint")}
      </p>
    </Form>
  );
}
