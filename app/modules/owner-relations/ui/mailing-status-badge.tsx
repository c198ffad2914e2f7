import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

import type { MailingStatus } from "../mailing";

const tones: Record<MailingStatus, Tone> = {
  draft: "attention",
  making: "action",
  done: "done",
  failed: "danger",
  discarded: "neutral",
};

export function MailingStatusBadge({ status }: { status: MailingStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`owner-relations.mailingStatus.${status}`)}</Badge>;
}
