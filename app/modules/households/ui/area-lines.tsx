import { formatDetail } from "~/i18n/detail";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { SourceNote, SourceStatusBadge } from "~/modules/schemes/ui/source-note";

import type { AreaNeeded } from "../area-needed";
import { areaLineText } from "../household-texts";

/** The floor area needed, with every figure, its source and whether that was verified. */
export function AreaLines({ area }: { area: AreaNeeded }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  return (
    <>
      <p className="figures text-xl font-semibold">{format.area(area.squareMetres)}</p>
      <ul className="mt-2 list-disc space-y-2 ps-5">
        {area.lines.map((line) => (
          <li key={line.reason}>
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
              {t(areaLineText(line.reason), formatDetail(line.detail, language))}
              <SourceStatusBadge status={line.status} />
            </span>
            <SourceNote source={line.source} />
          </li>
        ))}
      </ul>
    </>
  );
}
