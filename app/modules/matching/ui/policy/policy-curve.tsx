import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import { usePolicyWords } from "./use-policy-words";
import type { Curve } from "../../matching-policy";
import { criterionName } from "../../matching-texts";
import type { CurveName } from "../../policy/policy-figures";

export interface PolicyCurveProps {
  name: CurveName;
  corners: Curve;
  /** The curve of the version before; drawn dashed where it differs. */
  before?: Curve | undefined;
}

/** A little curve and its corners as a table: from how much on how many points. */
export function PolicyCurve({ name, corners, before }: PolicyCurveProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const words = usePolicyWords();
  const isChanged = before && JSON.stringify(before) !== JSON.stringify(corners);
  const all = isChanged ? [...corners, ...before] : corners;
  const xs = all.map(([x]) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const top = Math.max(1, ...all.map(([, y]) => y));
  const width = Math.max(1, to - from);
  const drawn = (curve: Curve) =>
    [[from, curve[0]?.[1] ?? 0] as const, ...curve, [to, curve.at(-1)?.[1] ?? 0] as const]
      .map(
        ([x, y]) =>
          `${((100 * (x - from)) / width).toFixed(1)},${(60 - (58 * y) / top).toFixed(1)}`,
      )
      .join(" ");
  const stroke = { fill: "none", vectorEffect: "non-scaling-stroke", strokeWidth: 2 } as const;
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <svg
        aria-hidden="true"
        viewBox="0 0 100 61"
        preserveAspectRatio="none"
        className="h-28 w-full border-b border-s border-line-strong"
      >
        {isChanged ? (
          <polyline
            points={drawn(before)}
            className="stroke-ink-soft"
            strokeDasharray="5 4"
            {...stroke}
          />
        ) : null}
        <polyline points={drawn(corners)} className="stroke-action" {...stroke} />
      </svg>
      <div className="min-w-0">
        <table className="w-full text-sm">
          <caption className="sr-only">{t(criterionName(name))}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t("matching-policy.read.from")}</th>
              <th scope="col">{t("matching-policy.field.points")}</th>
            </tr>
          </thead>
          <tbody>
            {corners.map(([x, y]) => (
              <tr key={x} className="border-b border-line">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {words.place(name, x)}
                </th>
                <td className="figures py-1 text-end whitespace-nowrap">{number(y)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {isChanged ? (
          <p className="mt-2 text-sm text-ink-soft">{t("matching-policy.read.dashed")}</p>
        ) : null}
      </div>
    </div>
  );
}
