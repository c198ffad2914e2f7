import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";

import { ClaimFacts, type ClaimFactsProps } from "./claim-facts";

export interface ClaimStepProps extends Omit<ClaimFactsProps, "isOwner" | "claim"> {
  claim: ClaimFactsProps["claim"] & { code: string };
  step: "assess" | "decide" | "settle";
  /** What the step is about. */
  lead: string;
  /** Whether this person may take the step now. */
  isOpen: boolean;
  /** This person filed or assessed the claim and leaves the decision to somebody else. */
  isKeptFromDeciding?: boolean;
  /** The form of the step. */
  children: ReactNode;
}

/** One step of a claim beside its facts; where the step is not to be taken, the reason in place of its form. */
export function ClaimStep({
  step,
  lead,
  isOpen,
  isKeptFromDeciding = false,
  children,
  ...facts
}: ClaimStepProps) {
  const { t } = useTranslation();
  const { claim } = facts;
  const name = t("guarantees.claim.title", { code: claim.code });
  return (
    <>
      <PageHeader
        title={`${t(`guarantees.claim.${step}`)} · ${name}`}
        lead={isOpen ? lead : undefined}
        crumbs={[
          { to: paths.guarantees(), label: t("guarantees.list.title") },
          { to: paths.claim(claim.id), label: claim.code },
        ]}
      />
      <div className="grid gap-6 lg:grid-cols-2">
        {isOpen ? (
          children
        ) : (
          <Callout
            tone="attention"
            title={
              isKeptFromDeciding
                ? t("guarantees.claim.notYours")
                : t("guarantees.claim.notNow", {
                    status: t(`guarantees.claim_status.${claim.status}`),
                  })
            }
          >
            <LinkButton to={paths.claim(claim.id)}>{t("guarantees.claim.back")}</LinkButton>
          </Callout>
        )}
        <div className="max-lg:order-first">
          <ClaimFacts isOwner={false} {...facts} />
        </div>
      </div>
    </>
  );
}
