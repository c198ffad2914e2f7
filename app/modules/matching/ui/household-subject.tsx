import { useCallback, useMemo } from "react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { CommuneArea } from "~/modules/communes/commune-area";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";

import type { DeskCandidate, DeskCounts, DeskDwelling, DeskHousehold } from "../desk-view";
import type { RuleCode } from "../rule-failure";
import { CandidateGroups } from "./candidate-groups";
import { CandidateItem } from "./candidate-item";
import { DeskMap } from "./desk-map";
import { HoldBadge } from "./hold-badge";
import { HouseholdFacts } from "./household-facts";
import { ProposeButton } from "./propose-button";
import { useDwellingWords } from "./use-dwelling-words";

export interface HouseholdSubjectProps {
  subject: DeskCounts & {
    household: DeskHousehold;
    isFree: boolean;
    nearTotal: number;
    ranked: readonly DeskCandidate<DeskDwelling>[];
    nearMisses: readonly DeskCandidate<DeskDwelling>[];
    excluded: { rule: RuleCode | null; rows: readonly DeskCandidate<DeskDwelling>[] };
  };
  pointsMax: number;
}

/** The dwellings for one household. */
export function HouseholdSubject({ subject, pointsMax }: HouseholdSubjectProps) {
  const { t } = useTranslation();
  const words = useDwellingWords();
  const { household, isFree } = subject;
  return (
    <Card
      id="candidates"
      title={t("matching.desk.dwellingsFor", { name: household.code })}
      flush
      aside={
        household.hold?.proposalId ? (
          <LinkButton size="small" to={paths.proposal(household.hold.proposalId)}>
            {t("matching.desk.openProposal")}
          </LinkButton>
        ) : (
          <LinkButton size="small" to={paths.household(household.householdId)}>
            {t("matching.desk.openHousehold")}
          </LinkButton>
        )
      }
    >
      <div className="px-4 pb-3 text-sm sm:px-5">
        <HouseholdFacts household={household} />
        <p className="text-ink-soft">
          {t("matching.desk.consideredDwellings", {
            count: subject.considered,
            fit: subject.fitting,
          })}
        </p>
      </div>
      <div className="border-t border-line">
        <CandidateGroups
          counts={subject}
          ranked={subject.ranked}
          nearTotal={subject.nearTotal}
          nearMisses={subject.nearMisses}
          excluded={subject.excluded}
          renderItem={(one, before) => (
            <CandidateItem
              key={one.candidate.offerId}
              rank={one.rank}
              name={`${one.candidate.communeName}, ${words.what(one.candidate)}`}
              to={paths.matching(one.candidate.offerId)}
              facts={
                <span className="flex flex-wrap gap-x-3">
                  <span className="figures">{words.terms(one.candidate)}</span>
                  <span className="text-ink-soft">{t(`schemes.name.${one.candidate.scheme}`)}</span>
                  {one.candidate.hold ? <HoldBadge hold={one.candidate.hold} /> : null}
                </span>
              }
              total={one.total}
              max={pointsMax}
              components={one.components}
              failures={one.failures}
              behind={before && before.total - one.total}
              act={
                one.rank !== undefined && isFree ? (
                  <ProposeButton
                    offerId={one.candidate.offerId}
                    householdId={household.householdId}
                    label={t("matching.desk.proposePair", {
                      household: household.code,
                      name: one.candidate.communeName,
                    })}
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

/** Where the dwellings that fit lie, and the communes the household wants. */
export function HouseholdMap(props: {
  household: DeskHousehold;
  ranked: readonly DeskCandidate<DeskDwelling>[];
  areas: readonly (CommuneArea & { count: number })[];
}) {
  const { household, ranked, areas } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const points = useMemo(
    () =>
      ranked.flatMap(({ candidate: { offerId, communeName, position } }) =>
        position
          ? [
              {
                id: offerId,
                name: communeName,
                longitude: position.lon,
                latitude: position.lat,
                kind: "dwelling" as const,
                to: paths.matching(offerId),
              },
            ]
          : [],
      ),
    [ranked],
  );
  const wordsOf = useCallback(
    (count: number) => t("matching.map.fitting", { count, number: number(count) }),
    [t, number],
  );
  if (areas.length === 0) return null;
  return (
    <Card title={t("matching.map.where", { name: household.code })}>
      <DeskMap
        label={t("matching.map.where", { name: household.code })}
        areas={areas}
        points={points}
        highlighted={[]}
        wordsOf={wordsOf}
      />
    </Card>
  );
}
