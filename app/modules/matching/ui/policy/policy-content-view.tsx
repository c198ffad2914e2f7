import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { currentHousingName } from "~/modules/households/household-texts";
import { Card } from "~/ui/card";

import { PolicyCurve } from "./policy-curve";
import { usePolicyWords } from "./use-policy-words";
import { CRITERIA, criterionMax, type PolicyContent } from "../../matching-policy";
import { criterionName } from "../../matching-texts";
import {
  COMMUNE_POINTS,
  CURVE_UNITS,
  type CurveName,
  curveOf,
  housingPoints,
  LIMITS,
  limitsOf,
} from "../../policy/policy-figures";

export interface PolicyContentViewProps {
  content: PolicyContent;
  /** The version before, whose curves are drawn beside. */
  before?: PolicyContent | undefined;
}

/** A whole policy as sentences, tables and little curves. */
export function PolicyContentView({ content, before }: PolicyContentViewProps) {
  const { t } = useTranslation();
  const words = usePolicyWords();
  const limits = limitsOf(content);
  const max = criterionMax(content);
  const total = Object.values(max).reduce((sum, points) => sum + points, 0);
  return (
    <div className="grid items-start gap-6 xl:grid-cols-2">
      <Card title={t("matching-policy.read.limits")} className="xl:col-span-2">
        <ul className="max-w-text list-disc space-y-1.5 ps-5">
          {LIMITS.map((name) => (
            <li key={name}>
              {t(`matching-policy.sentence.${name}`, { value: words.limit(name, limits[name]) })}
            </li>
          ))}
        </ul>
      </Card>
      {CRITERIA.map((criterion) => (
        <Card
          key={criterion}
          title={t(criterionName(criterion))}
          aside={
            <span className="text-sm text-ink-soft">
              {t("matching-policy.read.share", {
                count: max[criterion],
                percent: total > 0 ? Math.round((100 * max[criterion]) / total) : 0,
              })}
            </span>
          }
        >
          <div className="space-y-4">
            <p className="max-w-text text-ink-soft">{t(`matching-policy.why.${criterion}`)}</p>
            {isCurve(criterion) ? (
              <PolicyCurve
                name={criterion}
                corners={curveOf(content, criterion)}
                before={before && curveOf(before, criterion)}
              />
            ) : (
              <CommuneTable content={content} />
            )}
            {criterion === "urgency" ? <HousingTable content={content} /> : null}
          </div>
        </Card>
      ))}
      <Card title={t("matching-policy.read.equals")} className="xl:col-span-2">
        <p className="max-w-text">{t("matching-policy.read.seed", { seed: content.seed })}</p>
      </Card>
    </div>
  );
}

function isCurve(criterion: string): criterion is CurveName {
  return Object.hasOwn(CURVE_UNITS, criterion);
}

function HousingTable({ content }: { content: PolicyContent }) {
  const { t } = useTranslation();
  return (
    <PointTable
      caption={t("matching-policy.read.withoutDeadline")}
      rows={housingPoints(content).map(({ housing, points }) => ({
        id: housing,
        name: t(currentHousingName(housing)),
        points,
      }))}
    />
  );
}

function CommuneTable({ content }: { content: PolicyContent }) {
  const { t } = useTranslation();
  return (
    <PointTable
      caption={t("matching-policy.read.communes")}
      rows={COMMUNE_POINTS.map((name) => ({
        id: name,
        name: t(`matching-policy.commune.${name}`),
        points: content.criteria.commune[name],
      }))}
    />
  );
}

interface PointTableProps {
  caption: string;
  rows: { id: string; name: string; points: number }[];
}

function PointTable({ caption, rows }: PointTableProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <table className="w-full text-sm">
      <caption className="pb-1 text-start font-medium">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{t("matching-policy.field.points")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, points }) => (
          <tr key={id} className="border-b border-line">
            <th scope="row" className="py-1 pe-3 text-start font-normal">
              {name}
            </th>
            <td className="figures py-1 text-end">{number(points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
