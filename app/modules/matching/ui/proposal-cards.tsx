import { Link } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { NeedCard } from "~/modules/households/need-card";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";

import type { ProposalStatus } from "../proposal";
import { NeedCardFacts } from "./need-card-facts";
import { ProposalStatusBadge } from "./proposal-status-badge";
import { type DwellingWords, useDwellingWords } from "./use-dwelling-words";

export interface ProposalCardsProps {
  rows: readonly {
    id: string;
    status: ProposalStatus;
    card: NeedCard;
    place: DwellingWords & { communeName: string };
    expiresAt: Date;
    createdAt: Date;
  }[];
}

/** A landlord's proposals: those that wait for an answer with all of it, the others in a line. */
export function ProposalCards({ rows }: ProposalCardsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDwellingWords();
  const waiting = rows.filter(({ status }) => status === "held");
  const others = rows.filter(({ status }) => status !== "held");
  const nameOf = ({ place }: (typeof rows)[number]) => `${place.communeName}, ${words.what(place)}`;
  return (
    <div className="space-y-4">
      {waiting.map((row) => (
        <Card
          key={row.id}
          title={t("matching.proposals.family", { alias: row.card.alias })}
          aside={<ProposalStatusBadge status={row.status} />}
          footer={
            <div className="flex flex-wrap items-center justify-between gap-3">
              <p className="font-medium">
                {t("matching.proposals.answerUntil", {
                  date: format.dateTime(row.expiresAt, "short"),
                })}
              </p>
              <LinkButton kind="primary" to={paths.proposal(row.id)}>
                {t("matching.proposals.answer")}
              </LinkButton>
            </div>
          }
        >
          <p className="mb-2 text-ink-soft">{t("matching.proposals.for", { name: nameOf(row) })}</p>
          <NeedCardFacts card={row.card} />
        </Card>
      ))}
      {others.length > 0 ? (
        <Card title={t("matching.proposals.earlier")} flush>
          <ul className="divide-y divide-line">
            {others.map((row) => (
              <li
                key={row.id}
                className="flex flex-wrap items-center justify-between gap-2 px-4 py-3 sm:px-5"
              >
                <span className="min-w-0">
                  <Link to={paths.proposal(row.id)} className="prose-link font-medium">
                    {t("matching.proposals.family", { alias: row.card.alias })}
                  </Link>
                  <span className="block text-sm text-ink-soft">
                    {nameOf(row)} · {format.dateTime(row.createdAt, "short")}
                  </span>
                </span>
                <ProposalStatusBadge status={row.status} />
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}
