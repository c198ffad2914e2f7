import { useTranslation } from "~/i18n/use-translation";
import { RadioCards } from "~/ui/radio-cards";

import type { Side } from "../merge";
import { askedField } from "./asked-field";

interface SideValue {
  code: string;
  /** Null where nothing is said. */
  text: string | null;
}

export interface SideChoiceProps {
  formId: string;
  name: string;
  legend: string;
  side: Side;
  kept: SideValue;
  other: SideValue;
}

/** Two values of one field, beside each other where there is room; one of them stays. */
export function SideChoice({ formId, name, legend, side, kept, other }: SideChoiceProps) {
  const { t } = useTranslation();
  const option = (value: Side, { code, text }: SideValue) => ({
    value,
    title: text ?? t("households.page.missing"),
    description: code,
  });
  return (
    <RadioCards
      field={askedField(formId, name, side)}
      label={legend}
      columns={2}
      options={[option("kept", kept), option("other", other)]}
    />
  );
}
