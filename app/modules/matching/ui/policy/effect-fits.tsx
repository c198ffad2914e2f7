import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";

import type { DeskDwelling, DeskHousehold } from "../../desk-view";
import { ruleGroupName } from "../../matching-texts";
import type { FitChange, PolicyEffect } from "../../policy/policy-effect";
import { FailureList } from "../failure-list";
import { useDwellingWords } from "../use-dwelling-words";

export type EffectFitsProps = Omit<PolicyEffect<never, never>["fits"], "named"> & {
  named: readonly FitChange<DeskHousehold, DeskDwelling>[];
};

/** Pairs that begin or cease to fit, by the rule that does it. */
export function EffectFits({ begin, cease, byRule, named }: EffectFitsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const words = useDwellingWords();
  const all = begin + cease;
  return (
    <Card title={t("matching-policy.effect.fits")}>
      <div className="space-y-4">
        <p>
          {all === 0
            ? t("matching-policy.effect.noFits")
            : t("matching-policy.effect.fitsLine", { begin, cease })}
        </p>
        {byRule.length > 0 ? (
          <DataTable
            caption={t("matching-policy.effect.byRule")}
            rows={byRule}
            rowKey={({ code }) => code}
            empty={null}
            columns={[
              {
                id: "rule",
                header: t("matching-policy.effect.rule"),
                isRowHeader: true,
                cell: ({ code }) => t(ruleGroupName(code)),
              },
              {
                id: "begin",
                header: t("matching-policy.effect.begin"),
                align: "end",
                cell: (row) => number(row.begin),
              },
              {
                id: "cease",
                header: t("matching-policy.effect.cease"),
                align: "end",
                cell: (row) => number(row.cease),
              },
            ]}
          />
        ) : null}
        <ul className="divide-y divide-line">
          {named.map(({ household, dwelling, begins, failures }) => (
            <li
              key={`${household.householdId} ${dwelling.offerId}`}
              className="grid gap-2 py-3 md:grid-cols-2"
            >
              <div className="space-y-1">
                <Badge tone={begins ? "done" : "attention"}>
                  {t(
                    begins ? "matching-policy.effect.nowFits" : "matching-policy.effect.fitsNoMore",
                  )}
                </Badge>
                <p>
                  <Link to={paths.household(household.householdId)} className="prose-link">
                    {household.code}
                  </Link>
                  {" · "}
                  <Link to={paths.matching(dwelling.offerId)} className="prose-link">
                    {words.what(dwelling)}, {dwelling.communeName}
                  </Link>
                </p>
              </div>
              <div>
                {begins ? (
                  <p className="text-sm text-ink-soft">{t("matching-policy.effect.until")}</p>
                ) : null}
                <FailureList failures={failures} />
              </div>
            </li>
          ))}
        </ul>
        {named.length < all ? (
          <p className="text-sm text-ink-soft">
            {t("matching-policy.effect.moreFits", { shown: named.length, all })}
          </p>
        ) : null}
      </div>
    </Card>
  );
}
