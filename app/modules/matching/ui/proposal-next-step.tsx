import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";
import type { Tone } from "~/ui/tone";

import { doubtsOf } from "../decline-effect";
import { declineReasonName } from "../matching-texts";
import type { DeclineReason, ProposalStatus } from "../proposal";

export interface ProposalNextStepProps {
  proposal: {
    status: ProposalStatus;
    expiresAt: Date;
    declineReason: DeclineReason | null;
    declineNote: string | null;
    acceptedAt: Date | null;
    dwellingId: string;
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
  const { status, expiresAt, declineReason, declineNote, acceptedAt } = proposal;
  const doubt = isLandlord && declineReason ? doubtsOf(declineReason) : null;
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
      {!isLandlord && status === "declined" && acceptedAt ? (
        <p className="font-semibold">
          {t("proposals.late", { date: format.dateTime(acceptedAt, "short") })}
        </p>
      ) : null}
      {doubt ? (
        <p>
          {t(`proposals.effect.${doubt}`)}{" "}
          <Link to={paths.dwelling(proposal.dwellingId)} className="prose-link">
            {t("proposals.effect.open")}
          </Link>
        </p>
      ) : null}
    </Callout>
  );
}
