import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

import { proposalStatusName } from "../matching-texts";
import type { ProposalStatus } from "../proposal";

const TONES: Record<ProposalStatus, Tone> = {
  held: "attention",
  accepted: "action",
  signed: "done",
  declined: "neutral",
  expired: "neutral",
  withdrawn: "neutral",
  superseded: "neutral",
};

export function ProposalStatusBadge({ status }: { status: ProposalStatus }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(proposalStatusName(status))}</Badge>;
}
