import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { NeedCard } from "~/modules/households/need-card";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { PageHeader } from "~/ui/page-header";

import { declineReasonName } from "../matching-texts";
import { LANDLORD_DECLINE_REASONS, type LinkAnswer } from "../proposal";
import { LinkNo, LinkYes } from "./link-answer";
import { NeedCardFacts } from "./need-card-facts";

export interface OwnerLinkPageProps {
  token: string;
  /** What the mail's link said; it comes first. */
  chosen: LinkAnswer;
  /** What was answered by this link already. */
  answer: LinkAnswer | null;
  isOpen: boolean;
  communeName: string;
  card: NeedCard;
  expiresAt: Date;
  lastResult: SubmissionResult | undefined;
}

/** The owner's answer without signing in: the card, which names nobody, then yes or no. */
export function OwnerLinkPage(props: OwnerLinkPageProps) {
  const { token, chosen, answer, isOpen, communeName, card, expiresAt, lastResult } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const title = t("proposals.link.owner", { commune: communeName });
  if (answer !== null || !isOpen) {
    const said = answer === "yes" ? "answeredYes" : answer === "no" ? "answeredNo" : "over";
    return (
      <>
        <PageHeader title={title} />
        <Callout tone={answer ? "done" : "neutral"} title={t(`proposals.link.${said}`)} />
      </>
    );
  }
  const lead = t("proposals.link.ownerLead", { date: format.dateTime(expiresAt, "short") });
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <div className="space-y-6">
        <Card title={t("matching.proposals.family", { alias: card.alias })}>
          <NeedCardFacts card={card} />
        </Card>
        <LinkYes
          token={token}
          lastResult={lastResult}
          label={t("matching.answer.accept")}
          isChosen={chosen === "yes"}
        />
        <Disclosure
          summary={t("proposals.link.ownerNo")}
          open={chosen === "no" || lastResult?.initialValue?.["answer"] === "no"}
        >
          <LinkNo
            token={token}
            lastResult={lastResult}
            words={{
              why: t("matching.answer.reason"),
              note: t("matching.answer.note"),
              send: t("matching.answer.declineSubmit"),
              reasons: LANDLORD_DECLINE_REASONS.map((value) => ({
                value,
                text: t(declineReasonName(value)),
              })),
            }}
          />
        </Disclosure>
      </div>
    </>
  );
}
