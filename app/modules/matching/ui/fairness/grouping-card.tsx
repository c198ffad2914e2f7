import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";

import { type Grouping, PARTING } from "../../fairness/group";

/** Communes and offices are many: their table opens on demand, and on paper. */
const FOLDED: readonly Grouping[] = ["commune", "office"];

/** One grouping of the report in its box. */
export function GroupingCard({ grouping, children }: { grouping: Grouping; children: ReactNode }) {
  const { t } = useTranslation();
  const note = PARTING[grouping] ? null : (
    <p className="px-4 pt-3 text-sm text-ink-soft sm:px-5">{t("fairness.several")}</p>
  );
  return (
    <Card flush>
      {FOLDED.includes(grouping) ? (
        <Disclosure
          summary={t(`fairness.grouping.${grouping}`)}
          className="px-3 py-2 [&>div]:-mx-3 [&>div]:ps-0"
        >
          {note}
          {children}
        </Disclosure>
      ) : (
        <>
          {note}
          {children}
        </>
      )}
    </Card>
  );
}
