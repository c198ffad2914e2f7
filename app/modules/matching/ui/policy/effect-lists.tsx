import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Card } from "~/ui/card";

import type { DeskDwelling } from "../../desk-view";
import type { RankChange } from "../../policy/policy-effect";
import { useDwellingWords } from "../use-dwelling-words";

export interface EffectListsProps {
  /** How many of a list are compared. */
  ranks: number;
  /** Dwellings whose first ranks change; the first of them are listed. */
  total: number;
  lists: readonly {
    dwelling: DeskDwelling;
    changes: readonly RankChange<{ id: string; code: string }>[];
  }[];
}

/** By dwelling, who enters its first ranks, who leaves them and who moves. */
export function EffectLists({ ranks, total, lists }: EffectListsProps) {
  const { t } = useTranslation();
  const words = useDwellingWords();
  return (
    <Card title={t("matching-policy.effect.lists", { ranks })}>
      {lists.length === 0 ? <p>{t("matching-policy.effect.noLists", { ranks })}</p> : null}
      <ul className="divide-y divide-line">
        {lists.map(({ dwelling, changes }) => (
          <li key={dwelling.offerId} className="grid gap-2 py-3 md:grid-cols-[1fr_2fr]">
            <div>
              <Link to={paths.matching(dwelling.offerId)} className="prose-link font-medium">
                {words.what(dwelling)}
              </Link>
              <p className="text-sm text-ink-soft">
                {dwelling.communeName} · {words.terms(dwelling)}
              </p>
            </div>
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {changes.map(({ household, before, after }) => (
                <li key={household.id}>
                  <Link to={paths.household(household.id)} className="prose-link">
                    {household.code}
                  </Link>{" "}
                  <span className="text-ink-soft">{moveOf(before, after)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {lists.length < total ? (
        <p className="text-sm text-ink-soft">
          {t("matching-policy.effect.moreLists", { shown: lists.length, all: total })}
        </p>
      ) : null}
    </Card>
  );

  function moveOf(before: number | null, after: number | null): string {
    if (before === null) return t("matching-policy.effect.enters", { rank: after ?? 0 });
    if (after === null) return t("matching-policy.effect.leaves", { rank: before });
    return t("matching-policy.effect.moves", { before, after });
  }
}
