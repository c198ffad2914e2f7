import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { languageName } from "~/modules/households/household-texts";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { LinkButton } from "~/ui/link-button";

import { attendantName, declineReasonName } from "../matching-texts";
import type { OpenVisit, ProposalVisit } from "../proposal-visit";

export interface VisitCardProps {
  proposalId: string;
  /** What every reader may know: when, where, whether it took place. */
  visit: OpenVisit | null;
  /** All visits with their outcome; empty for who is not of the team. */
  visits: readonly ProposalVisit[];
  mayPlan: boolean;
  /** The planned hour has come. */
  mayTell: boolean;
}

/** The visit of the dwelling: when, where, who, and how it went. */
export function VisitCard({ proposalId, visit, visits, mayPlan, mayTell }: VisitCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isPlanned = visit?.status === "planned";
  const team = visits.find(({ id }) => id === visit?.id);
  const past = visits.filter(({ status }) => status !== "planned");
  return (
    <Card title={t("proposals.visit.title")}>
      {visit ? (
        <DefinitionList
          missing={t("matching.proposal_page.missing")}
          items={[
            {
              term: t(`proposals.visit.${visit.status}`),
              value: format.dateTime(visit.at),
              note: visit.meeting,
            },
            ...(team && team.attendants.length > 0
              ? [
                  {
                    term: t("proposals.visit.attendants"),
                    value: team.attendants.map((one) => t(attendantName(one))).join(", "),
                  },
                ]
              : []),
            ...(team?.interpreterLanguage
              ? [
                  {
                    term: t("proposals.visit.interpreterLanguage"),
                    value: t(languageName(team.interpreterLanguage)),
                    note: team.interpreterBooked
                      ? t("proposals.visit.booked")
                      : t("proposals.visit.notBooked"),
                  },
                ]
              : []),
          ]}
        />
      ) : (
        <p className="text-ink-soft">{t("proposals.visit.none")}</p>
      )}
      {past.length > 0 ? (
        <ul className="pt-3 text-sm">
          {past.map((one) => (
            <li key={one.id}>
              {format.dateTime(one.at, "short")} · {t(`proposals.visit.${one.status}`)}
              {one.outcome ? ` · ${t(`proposals.visit.${one.outcome}`)}` : null}
              {one.reason ? ` · ${t(declineReasonName(one.reason))}` : null}
              {one.absent.length > 0
                ? ` · ${t("proposals.visit.absentWere", {
                    names: one.absent.map((who) => t(attendantName(who))).join(", "),
                  })}`
                : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayPlan ? (
        <div className="flex flex-wrap gap-3 pt-4">
          {mayTell ? (
            <LinkButton kind="primary" to={paths.proposalVisitOutcome(proposalId)}>
              {t("proposals.visit.tell")}
            </LinkButton>
          ) : null}
          <LinkButton to={paths.proposalVisit(proposalId)}>
            {isPlanned ? t("proposals.visit.change") : t("proposals.visit.plan")}
          </LinkButton>
        </div>
      ) : null}
    </Card>
  );
}
