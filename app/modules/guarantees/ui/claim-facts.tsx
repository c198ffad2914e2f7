import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { Card } from "~/ui/card";
import { DefinitionList, type Definition } from "~/ui/definition-list";

import type { Claim } from "../claim";

export interface ClaimFactsProps {
  claim: Claim & {
    description: string;
    assessmentReason: string | null;
    decisionReason: string | null;
  };
  dueOn: LocalDate;
  /** What the guarantee covers beside this claim. */
  leftCents: Cents;
  contestUntil: LocalDate | null;
  isOwner: boolean;
}

/** A claim from filing to payment, each step with its amount and its reasons. */
export function ClaimFacts({ claim, dueOn, leftCents, contestUntil, isOwner }: ClaimFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const assessed: Definition[] =
    claim.assessedCents === null
      ? []
      : [
          {
            term: t("guarantees.field.assessed"),
            value: format.money(claim.assessedCents),
            note: claim.assessmentReason,
          },
        ];
  const decided: Definition[] =
    claim.decision === null
      ? []
      : [
          {
            term: t("guarantees.field.decision"),
            value: t("guarantees.claim.amountOfDecision", {
              decision: t(`guarantees.claim_decision.${claim.decision}`),
              amount: format.money(claim.allowedCents ?? 0n),
            }),
            note: claim.decisionReason,
          },
        ];
  return (
    <Card title={t("guarantees.field.claim")} className="self-start">
      <DefinitionList
        missing={t("guarantees.page.missing")}
        items={[
          { term: t("guarantees.field.kind"), value: t(`guarantees.claim_kind.${claim.kind}`) },
          { term: t("guarantees.field.occurredOn"), value: format.date(claim.occurredOn) },
          {
            term: t("guarantees.field.amount"),
            value: format.money(claim.amountCents),
            note: claim.description,
          },
          { term: t("guarantees.field.filed"), value: format.date(claim.filedOn) },
          {
            term: t(isOwner ? "guarantees.field.ownerDue" : "guarantees.field.due"),
            value: format.date(dueOn),
          },
          ...assessed,
          ...decided,
          { term: t("guarantees.field.leftBesides"), value: format.money(leftCents) },
        ]}
      />
      {contestUntil && claim.decision !== "approved" ? (
        <p className="mt-4 text-ink-soft">
          {t("guarantees.claim.contestUntil", { date: format.date(contestUntil) })}
        </p>
      ) : null}
    </Card>
  );
}
