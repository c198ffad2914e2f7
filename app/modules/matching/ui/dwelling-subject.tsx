import { useCallback, useMemo } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { CommuneArea } from "~/modules/communes/commune-area";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";

import type { Backup } from "../backup";
import type { DeskCandidate, DeskCounts, DeskDwelling, DeskHousehold } from "../desk-view";
import type { RuleCode } from "../rule-failure";
import { BackupButton } from "./backup-add";
import { BackupList } from "./backup-list";
import { CandidateGroups } from "./candidate-groups";
import { CandidateItem } from "./candidate-item";
import { CompareBox, CompareCandidates, CompareForm } from "./compare-candidates";
import { DeskMap } from "./desk-map";
import { ForbidForm, ForbidPair } from "./forbid-pair";
import { HoldBadge } from "./hold-badge";
import { HouseholdFacts } from "./household-facts";
import { ProposeButton } from "./propose-button";
import { useDwellingWords } from "./use-dwelling-words";

export interface DwellingSubjectProps {
  subject: DeskCounts & {
    dwelling: DeskDwelling;
    isFree: boolean;
    nearTotal: number;
    ranked: readonly DeskCandidate<DeskHousehold>[];
    nearMisses: readonly DeskCandidate<DeskHousehold>[];
    excluded: { rule: RuleCode | null; rows: readonly DeskCandidate<DeskHousehold>[] };
    compared: readonly DeskCandidate<DeskHousehold>[];
  };
  pointsMax: number;
  /** Who waits for the dwelling; null where nothing was proposed for it. */
  reserve: { proposalId: string; isOpen: boolean; rows: readonly Backup[] } | null;
}

/** The households for one dwelling. */
export function DwellingSubject({ subject, pointsMax, reserve }: DwellingSubjectProps) {
  const { t } = useTranslation();
  const words = useDwellingWords();
  const { dwelling, isFree } = subject;
  const waits = new Set(reserve?.rows.map(({ householdId }) => householdId));
  const chosen = new Set(subject.compared.map(({ candidate }) => candidate.householdId));
  const name = `${dwelling.communeName}, ${words.what(dwelling)}`;
  return (
    <Card
      id="candidates"
      className="min-w-0"
      title={t("matching.desk.householdsFor", { name })}
      flush
      aside={
        dwelling.hold?.proposalId ? (
          <span className="flex flex-wrap items-center gap-2">
            <HoldBadge hold={dwelling.hold} />
            <LinkButton size="small" to={paths.proposal(dwelling.hold.proposalId)}>
              {t("matching.desk.openProposal")}
            </LinkButton>
          </span>
        ) : (
          <LinkButton size="small" to={paths.offer(dwelling.offerId)}>
            {t("matching.desk.openOffer")}
          </LinkButton>
        )
      }
    >
      <p className="px-4 pb-3 text-sm text-ink-soft sm:px-5">
        {words.terms(dwelling)} · {t(`schemes.name.${dwelling.scheme}`)}
        <br />
        {t("matching.desk.considered", { count: subject.considered, fit: subject.fitting })}
      </p>
      {reserve && reserve.rows.length > 0 ? (
        <div className="border-t border-line px-4 py-2 sm:px-5">
          <h3 className="text-base font-semibold">
            {t("proposals.backup.waitingHere", { count: reserve.rows.length })}
          </h3>
          <BackupList proposalId={reserve.proposalId} rows={reserve.rows} />
        </div>
      ) : null}
      {subject.compared.length > 0 ? (
        <CompareCandidates compared={subject.compared} offerId={isFree ? dwelling.offerId : null} />
      ) : null}
      <div className="border-t border-line">
        <CompareForm offerId={dwelling.offerId} />
        <ForbidForm offerId={dwelling.offerId} />
        <CandidateGroups
          counts={subject}
          ranked={subject.ranked}
          nearTotal={subject.nearTotal}
          nearMisses={subject.nearMisses}
          excluded={subject.excluded}
          renderItem={(one, before) => (
            <CandidateItem
              key={one.candidate.householdId}
              rank={one.rank}
              name={one.candidate.code}
              to={paths.matchingHousehold(one.candidate.householdId)}
              facts={<HouseholdFacts household={one.candidate} />}
              total={one.total}
              max={pointsMax}
              components={one.components}
              failures={one.failures}
              behind={before && before.total - one.total}
              choose={
                <CompareBox
                  householdId={one.candidate.householdId}
                  name={one.candidate.code}
                  isChosen={chosen.has(one.candidate.householdId)}
                />
              }
              further={
                one.rank === undefined ? null : (
                  <ForbidPair
                    offerId={dwelling.offerId}
                    householdId={one.candidate.householdId}
                    name={one.candidate.code}
                  />
                )
              }
              act={
                one.rank === undefined ? null : isFree ? (
                  <ProposeButton
                    offerId={dwelling.offerId}
                    householdId={one.candidate.householdId}
                    label={t("matching.desk.proposePair", { household: one.candidate.code, name })}
                  />
                ) : reserve?.isOpen && !waits.has(one.candidate.householdId) ? (
                  <BackupButton
                    proposalId={reserve.proposalId}
                    householdId={one.candidate.householdId}
                    label={t("proposals.backup.addPair", { household: one.candidate.code, name })}
                  />
                ) : null
              }
            />
          )}
        />
      </div>
    </Card>
  );
}

/** Where the dwelling lies, and how many waiting households want to live there and next to it. */
export function DwellingMap(props: {
  dwelling: DeskDwelling;
  areas: readonly (CommuneArea & { count: number })[];
}) {
  const { dwelling, areas } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const words = useDwellingWords();
  const what = words.what(dwelling);
  const { offerId, position } = dwelling;
  const points = useMemo(
    () =>
      position
        ? [
            {
              id: offerId,
              name: what,
              longitude: position.lon,
              latitude: position.lat,
              kind: "dwelling" as const,
            },
          ]
        : [],
    [offerId, position, what],
  );
  const wordsOf = useCallback(
    (count: number) => t("matching.map.demand", { count, number: number(count) }),
    [t, number],
  );
  return (
    <Card title={t("matching.map.around", { commune: dwelling.communeName })}>
      <DeskMap
        label={t("matching.map.around", { commune: dwelling.communeName })}
        areas={areas}
        points={points}
        highlighted={[dwelling.communeCode, offerId]}
        wordsOf={wordsOf}
      />
    </Card>
  );
}
