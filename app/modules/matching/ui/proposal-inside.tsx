import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";

import type { DwellingCandidate, HouseholdCandidate } from "../candidate";
import { declineReasonName } from "../matching-texts";
import type { PointComponent } from "../points";
import type { DeclineReason } from "../proposal";
import { PointsBar } from "./points-bar";

export interface ProposalInsideProps {
  offerId: string;
  inside: {
    householdId: string;
    householdCode: string | null;
    alias: string;
    declineReason: DeclineReason | null;
    declineNote: string | null;
    points: number;
    components: readonly PointComponent[];
    policyVersion: number;
    snapshot: { household: HouseholdCandidate; dwelling: DwellingCandidate };
  };
  mayOpenHousehold: boolean;
}

/** What staff reads of a proposal: who is behind the card, the points and the facts of the day it was made. */
export function ProposalInside({ offerId, inside, mayOpenHousehold }: ProposalInsideProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { household, dwelling } = inside.snapshot;
  const code = inside.householdCode;
  return (
    <>
      <Card title={t("matching.proposal_page.points")}>
        <PointsBar
          total={inside.points}
          max={inside.components.reduce((sum, { max }) => sum + max, 0)}
          components={inside.components}
        />
        <p className="pt-2 text-sm text-ink-soft">
          {t("matching.proposal_page.policy", { version: inside.policyVersion })}
        </p>
      </Card>
      <Card title={t("matching.proposal_page.facts")}>
        <DefinitionList
          missing={t("matching.proposal_page.missing")}
          items={[
            {
              term: t("matching.proposals.household"),
              value:
                code && mayOpenHousehold ? (
                  <Link to={paths.household(inside.householdId)} className="prose-link">
                    {code}
                  </Link>
                ) : (
                  code
                ),
              note: t("matching.proposal_page.alias", { alias: inside.alias }),
            },
            {
              term: t("matching.proposal_page.dwelling"),
              value: (
                <Link to={paths.offer(offerId)} className="prose-link">
                  {t("matching.desk.openOffer")}
                </Link>
              ),
            },
            {
              term: t("matching.proposal_page.size"),
              value: `${t("matching.household.persons", { count: household.persons })}, ${t("matching.household.needs", { count: household.bedroomsNeeded })}`,
              note: t("matching.proposal_page.rooms", {
                count: dwelling.sleepingRooms,
                area: format.area(dwelling.areaM2),
              }),
            },
            {
              term: t("matching.proposal_page.rent"),
              value: format.money(BigInt(dwelling.rentCents)),
              note: t("matching.household.bears", {
                amount: format.money(BigInt(household.bearableCents)),
              }),
            },
            {
              term: t("matching.proposal_page.available"),
              value: format.date(dwelling.availableFrom),
              note: household.exitDeadline
                ? t("matching.household.deadline", { date: format.date(household.exitDeadline) })
                : undefined,
            },
            ...(inside.declineReason
              ? [
                  {
                    term: t("matching.proposal_page.reason"),
                    value: t(declineReasonName(inside.declineReason)),
                    note: inside.declineNote ?? undefined,
                  },
                ]
              : []),
          ]}
        />
      </Card>
    </>
  );
}
