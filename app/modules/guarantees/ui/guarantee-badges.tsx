import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

import type { ClaimStatus } from "../claim";
import type { GuaranteeStatus } from "../guarantee";

const GUARANTEE_TONES: Record<GuaranteeStatus, Tone> = {
  proposed: "attention",
  signed: "action",
  active: "done",
  ending: "attention",
  released: "neutral",
  expired: "neutral",
};

const CLAIM_TONES: Record<ClaimStatus, Tone> = {
  filed: "attention",
  assessed: "attention",
  decided: "action",
  contested: "attention",
  settled: "done",
};

/** While LISKO works on it, its owner has nothing to do. */
const OWN_CLAIM_TONES: Record<ClaimStatus, Tone> = {
  ...CLAIM_TONES,
  filed: "action",
  assessed: "action",
  contested: "action",
};

/** Where a guarantee stands. */
export function GuaranteeBadge({ status }: { status: GuaranteeStatus }) {
  const { t } = useTranslation();
  return <Badge tone={GUARANTEE_TONES[status]}>{t(`guarantees.status.${status}`)}</Badge>;
}

/** Where a claim stands. @param isOwner shown to who filed it, not to who works on it. */
export function ClaimBadge({ status, isOwner }: { status: ClaimStatus; isOwner: boolean }) {
  const { t } = useTranslation();
  return (
    <Badge tone={(isOwner ? OWN_CLAIM_TONES : CLAIM_TONES)[status]}>
      {t(`guarantees.claim_status.${status}`)}
    </Badge>
  );
}
