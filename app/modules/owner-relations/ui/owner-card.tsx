import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";

import { useTranslation } from "~/i18n/use-translation";
import { schemeName } from "~/modules/schemes/scheme-texts";
import { paths } from "~/paths";
import { daysBetween, type LocalDate } from "~/platform/local-date";
import { PersonName } from "~/ui/person-name";

import type { RelationRow } from "../owner-relation";
import { MoveOwner } from "./move-form";
import { NextStep } from "./next-step";
import { NoContactBadge } from "./no-contact-badge";

export interface OwnerCardProps {
  row: RelationRow;
  today: LocalDate;
  lastResult: SubmissionResult | undefined;
}

/** An owner on the board: since when, what comes next, and the form that moves him on where staff may. */
export function OwnerCard({ row, today, lastResult }: OwnerCardProps) {
  const { t } = useTranslation();
  const where = [row.communeName, row.scheme ? t(schemeName(row.scheme)) : null];
  return (
    <article className="space-y-2 rounded-ui border border-line bg-surface p-3">
      <h3 className="text-base">
        <Link to={paths.owner(row.id)} className="prose-link">
          <PersonName>{row.name}</PersonName>
        </Link>
      </h3>
      <p className="text-sm text-ink-soft">
        {[
          ...where,
          t("owner-relations.card.age", { days: Math.max(0, daysBetween(row.createdOn, today)) }),
          row.responsibleName,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <NextStep relation={row} today={today} />
      <NoContactBadge noContact={row.noContact} />
      {row.isByOffers ? null : <MoveOwner relation={row} lastResult={lastResult} />}
    </article>
  );
}
