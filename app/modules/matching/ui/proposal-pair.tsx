import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { DwellingKind } from "~/modules/properties/dwelling";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";

import { useDwellingWords } from "./use-dwelling-words";

export interface ProposalPairProps {
  offerId: string;
  place: {
    communeName: string;
    street: string | null;
    houseNumber: string | null;
    kind: DwellingKind | null;
    bedrooms: number | null;
  };
  /** Null where the viewer may not read the household. */
  householdCode: string | null;
  /** Null where the viewer has no file to open. */
  householdId: string | null;
  points: number | null;
  /** Null once the owner has answered. */
  heldUntil: Date | null;
}

/** Whom a proposal brings together, how well they fit, and until when both are held. */
export function ProposalPair(props: ProposalPairProps) {
  const { offerId, place, householdCode, householdId, points, heldUntil } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDwellingWords();
  const address = [place.houseNumber, place.street].filter(Boolean).join(", ");
  return (
    <Card title={t("matching.end.pair")}>
      <DefinitionList
        missing={t("matching.proposal_page.missing")}
        items={[
          {
            term: t("matching.proposal_page.dwelling"),
            value: (
              <Link to={paths.offer(offerId)} className="prose-link">
                {[address, place.communeName].filter(Boolean).join(" · ")}
              </Link>
            ),
            note: words.what(place),
          },
          {
            term: t("matching.proposals.household"),
            value:
              householdId && householdCode ? (
                <Link to={paths.household(householdId)} className="prose-link">
                  {householdCode}
                </Link>
              ) : (
                householdCode
              ),
          },
          {
            term: t("matching.proposals.points"),
            value: points === null ? null : format.number(points),
          },
          ...(heldUntil
            ? [{ term: t("matching.end.heldUntil"), value: format.dateTime(heldUntil, "short") }]
            : []),
        ]}
      />
    </Card>
  );
}
