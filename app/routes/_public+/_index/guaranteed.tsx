import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import type { GuaranteedFigure } from "~/modules/schemes/guaranteed-figures";
import { GuaranteedList } from "~/modules/schemes/ui/guaranteed-list";
import { paths } from "~/paths";

import { Band } from "./band";

/** What an owner can count on, in dated figures. */
export function Guaranteed({ figures }: { figures: readonly GuaranteedFigure[] }) {
  const { t } = useTranslation();
  return (
    <Band title={t("landing.guaranteed.title")} lead={t("landing.guaranteed.lead")}>
      <GuaranteedList figures={figures} />
      <p>
        <Link to={paths.guaranteeExplained()} className="prose-link inline-block py-1">
          {t("landing.guaranteed.more")}
        </Link>
      </p>
    </Band>
  );
}
