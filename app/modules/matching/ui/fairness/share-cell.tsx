import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";

import type { ComparedShare } from "../../fairness/fairness-report";

/** A share with its interval, and in words where it differs from the others by more than chance. */
export function ShareCell({ count, of, low, high, verdict }: ComparedShare) {
  const { t } = useTranslation();
  const { percent } = useFormat();
  if (of === 0) return <>–</>;
  return (
    <span className="inline-block space-y-0.5 *:block">
      <span className="figures">{percent(count / of, 0)}</span>
      <span className="figures text-xs whitespace-nowrap text-ink-soft">
        [{percent(low, 0)}–{percent(high, 0)}]
      </span>
      {verdict ? (
        <span>
          <Badge tone={verdict === "less" ? "attention" : "action"}>
            {t(`fairness.verdict.${verdict}`)}
          </Badge>
        </span>
      ) : null}
    </span>
  );
}
