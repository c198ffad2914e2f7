import { useTranslation } from "~/i18n/use-translation";
import type { GuaranteedFigure } from "~/modules/schemes/guaranteed-figures";
import { GuaranteedList } from "~/modules/schemes/ui/guaranteed-list";

import { Band } from "./band";

/** What an owner can count on, in dated figures. */
export function Guaranteed({ figures }: { figures: readonly GuaranteedFigure[] }) {
  const { t } = useTranslation();
  return (
    <Band title={t("landing.guaranteed.title")} lead={t("landing.guaranteed.lead")}>
      <GuaranteedList figures={figures} />
    </Band>
  );
}
