import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import type { LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { type Definition, DefinitionList } from "~/ui/definition-list";

export interface ClosingFactsProps {
  address: string;
  /** Null where the viewer may not read the household. */
  household: { id: string; code: string } | null;
  openSteps: number;
  /** Claims that keep the tenancy from being closed. */
  openClaims: readonly { id: string; code: string }[];
  /** The cover that ends with the tenancy; null where none runs. */
  cover: { guaranteeId: string; leftCents: Cents; until: LocalDate } | null;
}

/** What ends with a tenancy, and what still stands in the way. */
export function ClosingFacts(props: ClosingFactsProps) {
  const { address, household, openSteps, openClaims, cover } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const claims: Definition = {
    term: t("tenancies.close.claims"),
    value:
      openClaims.length === 0 ? (
        t("tenancies.close.noClaims")
      ) : (
        <span className="flex flex-wrap gap-x-3 gap-y-1">
          {openClaims.map((claim) => (
            <Link key={claim.id} to={paths.claim(claim.id)} className="prose-link">
              {claim.code}
            </Link>
          ))}
        </span>
      ),
    note:
      openClaims.length > 0 ? (
        <Badge tone="attention">{t("tenancies.close.claimsFirst")}</Badge>
      ) : null,
  };
  return (
    <Card title={t("tenancies.close.facts")}>
      <DefinitionList
        missing={t("tenancies.missing")}
        items={[
          { term: t("tenancies.sign.dwelling"), value: address },
          {
            term: t("tenancies.sign.household"),
            value: household && (
              <Link to={paths.household(household.id)} className="prose-link">
                {household.code}
              </Link>
            ),
          },
          {
            term: t("tenancies.close.steps"),
            value: t("tenancies.close.stepsEnd", { count: openSteps }),
          },
          claims,
          {
            term: t("tenancies.page.guarantee"),
            value: cover ? (
              <Link to={paths.guarantee(cover.guaranteeId)} className="prose-link">
                {t("tenancies.close.coverEnds", { amount: format.money(cover.leftCents) })}
              </Link>
            ) : (
              t("tenancies.close.noCover")
            ),
            note: cover && t("tenancies.page.until", { date: format.date(cover.until) }),
          },
        ]}
      />
    </Card>
  );
}
