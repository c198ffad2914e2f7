import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { ProgressBar } from "~/ui/progress-bar";

import type { OfferImport } from "../offer-import";

const LOOKS_AGAIN_MS = 2_000;

/** How far the work on a file is; looks again by itself where scripts run, and by a link where none do. */
export function ImportProgress({ found }: { found: OfferImport }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(revalidate, LOOKS_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  const isWriting = found.status === "importing";
  const isWaiting = found.status === "received";
  const text = isWaiting
    ? t("imports.progress.waiting")
    : isWriting
      ? t("imports.progress.writing", { rows: number(found.rowsNew) })
      : t("imports.progress.rows", { rows: number(found.rowsRead) });
  return (
    <Card>
      <div className="space-y-4">
        <ProgressBar
          label={isWriting ? t("imports.progress.import") : t("imports.progress.check")}
          value={null}
          text={text}
        />
        <p className="text-ink-soft">{t("imports.progress.away")}</p>
        <LinkButton to={paths.offerImport(found.id)} size="small">
          {t("imports.progress.reload")}
        </LinkButton>
      </div>
    </Card>
  );
}
