import { formatDetail } from "~/i18n/detail";
import { useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import type { BedroomLine } from "../bedroom-line";
import { bedroomLineText } from "../household-texts";
import type { NeedPerson } from "../need-on-day";
import { usePersonLabel } from "./use-person-label";

export interface BedroomLinesProps {
  lines: readonly BedroomLine[];
  /** Who sleeps there is named line by line when the persons are given. */
  persons?: readonly NeedPerson[];
}

/** One line per bedroom: why it is counted and who shares it with whom. */
export function BedroomLines({ lines, persons = [] }: BedroomLinesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { aged } = usePersonLabel();
  return (
    <ol className="list-decimal space-y-2 ps-5">
      {lines.map((line) => (
        <li key={line.positions.join("-")}>
          {t(bedroomLineText(line.reason), formatDetail(line.detail, language))}
          {persons
            .filter(({ position }) => line.positions.includes(position))
            .map((person) => (
              <span key={person.position} className="block text-sm text-ink-soft">
                {aged(person)}
              </span>
            ))}
        </li>
      ))}
    </ol>
  );
}
