import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { WorkProgress } from "~/ui/work-progress";

import type { Mailing } from "../mailing";

/** How many letters are made, or e-mails sent. */
export function MailingProgress({ mailing }: { mailing: Mailing }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { waiting = 0, sending = 0, sent = 0, unsure = 0, undeliverable = 0 } = mailing.counts;
  const settled = sent + unsure + undeliverable;
  const all = waiting + sending + settled;
  const done = mailing.channel === "letter" ? mailing.made : settled;
  return (
    <WorkProgress
      label={t(`owner-relations.mailing.making_${mailing.channel}`)}
      value={done}
      max={Math.max(all, 1)}
      text={t("owner-relations.mailing.progress", { done: number(done), all: number(all) })}
      away={t("owner-relations.mailing.away")}
      again={{ to: paths.ownerMailing(mailing.id), label: t("owner-relations.mailing.reload") }}
    />
  );
}
