import clsx from "clsx";
import { useState } from "react";

import { useFormat } from "~/i18n/use-format";
import { isLocalDate } from "~/platform/local-date";

import { controlStyles, FieldFrame, type FieldTexts } from "./field-frame";
import { useControl, type AnyField } from "./use-control";

export interface DateFieldProps extends FieldTexts {
  field: AnyField;
  /** Legal dates, `YYYY-MM-DD`. */
  min?: string;
  max?: string;
  /** `bday` on a form about oneself. */
  autoComplete?: string;
  disabled?: boolean;
}

/**
 * A calendar day with the browser's own picker, which speaks the browser's language; a day filled in beforehand is
 * therefore also written out. Posts `YYYY-MM-DD`.
 */
export function DateField(props: DateFieldProps) {
  const { field, min, max, autoComplete, disabled } = props;
  const [chosen, setChosen] = useState<{ key: string | undefined; day: string } | null>(null);
  const prefilled = typeof field.initialValue === "string" ? field.initialValue : "";
  const day = chosen !== null && chosen.key === field.key ? chosen.day : prefilled;
  const inWords = useDayInWords(prefilled === "" ? "" : day);
  const hint = inWords ? (
    <>
      {props.hint ? <>{props.hint} </> : null}
      <span className="whitespace-nowrap">{inWords}</span>
    </>
  ) : (
    props.hint
  );
  const { control, frame, initial } = useControl(field, { ...props, hint });
  return (
    <FieldFrame {...frame}>
      <input
        key={field.key}
        {...control}
        type="date"
        min={min}
        max={max}
        autoComplete={autoComplete}
        disabled={disabled}
        onChange={(event) => setChosen({ key: field.key, day: event.currentTarget.value })}
        defaultValue={initial}
        className={clsx(controlStyles, "figures max-w-52")}
      />
    </FieldFrame>
  );
}

function useDayInWords(day: string): string | null {
  const { date } = useFormat();
  return isLocalDate(day) ? date(day) : null;
}
