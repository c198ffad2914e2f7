import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { CommuneFacts } from "~/modules/communes/commune-facts";
import { OfficeFinder } from "~/modules/communes/ui/office-finder";

import { Band } from "./band";

/** Leads to the office social of a commune. */
export function Office({ communes }: { communes: readonly CommuneFacts[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const offices = new Set(communes.flatMap((commune) => commune.officeId ?? []));
  return (
    <Band
      title={t("landing.office.title")}
      lead={t("landing.office.lead", {
        offices: number(offices.size),
        communes: number(communes.length),
      })}
      sunken
    >
      <div className="max-w-text">
        <OfficeFinder communes={communes} />
      </div>
    </Band>
  );
}
