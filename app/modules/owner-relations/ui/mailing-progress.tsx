import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { ProgressBar } from "~/ui/progress-bar";

import type { Mailing } from "../mailing";

const LOOKS_AGAIN_MS = 2_000;

/** How far the worker is; looks again by itself where scripts run, and by a link where none do. */
export function MailingProgress({ mailing }: { mailing: Mailing }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(revalidate, LOOKS_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  const { waiting = 0, sending = 0, sent = 0, unsure = 0, undeliverable = 0 } = mailing.counts;
  const settled = sent + unsure + undeliverable;
  const all = waiting + sending + settled;
  const done = mailing.channel === "letter" ? mailing.made : settled;
  return (
    <Card>
      <div className="space-y-4">
        <ProgressBar
          label={t(`owner-relations.mailing.making_${mailing.channel}`)}
          value={done}
          max={Math.max(all, 1)}
          text={t("owner-relations.mailing.progress", { done: number(done), all: number(all) })}
        />
        <p className="text-ink-soft">{t("owner-relations.mailing.away")}</p>
        <LinkButton to={paths.ownerMailing(mailing.id)} size="small">
          {t("owner-relations.mailing.reload")}
        </LinkButton>
      </div>
    </Card>
  );
}
