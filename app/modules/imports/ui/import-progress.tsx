import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { WorkProgress } from "~/ui/work-progress";

import type { OfferImport } from "../offer-import";

/** How far the work on a file is. */
export function ImportProgress({ found }: { found: OfferImport }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const isWriting = found.status === "importing";
  const isWaiting = found.status === "received";
  const text = isWaiting
    ? t("imports.progress.waiting")
    : isWriting
      ? t("imports.progress.writing", { rows: number(found.rowsNew) })
      : t("imports.progress.rows", { rows: number(found.rowsRead) });
  return (
    <WorkProgress
      label={isWriting ? t("imports.progress.import") : t("imports.progress.check")}
      value={null}
      text={text}
      away={t("imports.progress.away")}
      again={{ to: paths.offerImport(found.id), label: t("imports.progress.reload") }}
    />
  );
}
