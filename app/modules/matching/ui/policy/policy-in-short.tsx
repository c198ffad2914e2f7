import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { Card } from "~/ui/card";

import { CRITERIA, type Criterion } from "../../matching-policy";
import { criterionName } from "../../matching-texts";

export interface PolicyInShortProps {
  version: number;
  validFrom: LocalDate;
  /** The most points of each criterion. */
  max: Readonly<Record<Criterion, number>>;
}

/** What counts how much in the version in force, for anybody to read. */
export function PolicyInShort({ version, validFrom, max }: PolicyInShortProps) {
  const { t } = useTranslation();
  const { date, number } = useFormat();
  const falling = [...CRITERIA].sort((one, two) => max[two] - max[one]);
  return (
    <Card title={t("matching-policy.short.title")}>
      <table className="w-full">
        <caption className="pb-2 text-start text-ink-soft">
          {t("matching-policy.short.lead")}
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("matching-policy.short.criterion")}</th>
            <th scope="col">{t("matching-policy.field.points")}</th>
          </tr>
        </thead>
        <tbody>
          {falling.map((criterion) => (
            <tr key={criterion} className="border-b border-line">
              <th scope="row" className="py-1.5 pe-3 text-start font-medium">
                {t(criterionName(criterion))}
              </th>
              <td className="figures py-1.5 text-end">{number(max[criterion])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-sm text-ink-soft">
        {t("matching-policy.short.version", { version, date: date(validFrom) })}
      </p>
    </Card>
  );
}
