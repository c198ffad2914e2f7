import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Disclosure } from "~/ui/disclosure";

import type { DatedFigures } from "../dated-figures";
import { SourceNote, SourceStatusBadge } from "./source-note";

/** Whether a sentence was read in its source; behind the mark that source, and since when its figures hold. */
export function FoldedSource({ figures }: { figures: Omit<DatedFigures, "detail"> }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { source, status, since } = figures;
  return (
    <Disclosure className="mt-1 text-sm" summary={<SourceStatusBadge status={status} />}>
      <SourceNote source={source} />
      {since ? (
        <p className="text-ink-soft">{t("schemes.guaranteed.since", { date: date(since) })}</p>
      ) : null}
    </Disclosure>
  );
}
