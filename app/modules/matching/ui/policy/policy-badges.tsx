import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

import type { DraftStatus } from "../../policy/policy-draft";
import type { PolicyPhase } from "../../policy/policy-version";

const PHASE_TONES: Record<PolicyPhase, Tone> = {
  in_force: "done",
  coming: "action",
  replaced: "neutral",
  withdrawn: "neutral",
};

const DRAFT_TONES: Record<DraftStatus, Tone> = {
  draft: "neutral",
  proposed: "attention",
  approved: "done",
  dropped: "neutral",
};

export function PolicyPhaseBadge({ phase }: { phase: PolicyPhase }) {
  const { t } = useTranslation();
  return <Badge tone={PHASE_TONES[phase]}>{t(`matching-policy.phase.${phase}`)}</Badge>;
}

export function DraftStatusBadge({ status }: { status: DraftStatus }) {
  const { t } = useTranslation();
  return <Badge tone={DRAFT_TONES[status]}>{t(`matching-policy.draft.${status}`)}</Badge>;
}
