import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { Callout } from "~/ui/callout";
import type { Tone } from "~/ui/tone";

import { declineReasonName } from "../matching-texts";
import type { DeclineReason, ProposalStatus } from "../proposal";

export interface ProposalNextStepProps {
  proposal: {
    status: ProposalStatus;
    expiresAt: Date;
    declineReason: DeclineReason | null;
    declineNote: string | null;
  };
  isLandlord: boolean;
}

const TONES: Partial<Record<ProposalStatus, Tone>> = {
  held: "attention",
  accepted: "action",
  signed: "done",
};

/** Where the proposal stands and what comes next, in a sentence for its reader. */
export function ProposalNextStep({ proposal, isLandlord }: ProposalNextStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, expiresAt, declineReason, declineNote } = proposal;
  const reader = isLandlord ? "landlord" : "staff";
  return (
    <Callout
      tone={TONES[status] ?? "neutral"}
      title={
        status === "held"
          ? t("matching.proposals.answerUntil", { date: format.dateTime(expiresAt, "short") })
          : t(`matching.proposal.${status}`)
      }
    >
      <p>{t(`matching.next.${reader}.${status}`)}</p>
      {isLandlord && declineReason ? (
        <p>
          {t("matching.next.yourReason", { reason: t(declineReasonName(declineReason)) })}
          {declineNote ? <span className="block whitespace-pre-line">{declineNote}</span> : null}
        </p>
      ) : null}
    </Callout>
  );
}
