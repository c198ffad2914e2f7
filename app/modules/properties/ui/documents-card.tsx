import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { type LocalDate, luxembourgDay } from "~/platform/local-date";
import { Card } from "~/ui/card";

import type { Paper } from "../paper";
import { PaperList } from "./paper-list";

export interface DocumentsCardProps {
  documents: {
    papers: readonly Paper[];
    letters: readonly { offerId: string; issuedAt: Date | null }[];
    invoices: readonly {
      id: string;
      code: string;
      kind: "claim_settlement" | "occupation_statement";
      issuedOn: LocalDate;
    }[];
  };
}

/** What an owner may save of a dwelling: letters, settlements, and what he gave himself. */
export function DocumentsCard({ documents }: DocumentsCardProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { papers, letters, invoices } = documents;
  if (papers.length + letters.length + invoices.length === 0) return null;
  return (
    <Card title={t("properties.documents.title")}>
      <div className="space-y-3">
        {letters.length + invoices.length > 0 ? (
          <ul className="space-y-3">
            {letters.map(({ offerId, issuedAt }) => (
              <li key={offerId}>
                <a href={paths.offerLetter(offerId)} className="prose-link inline-block py-0.5">
                  {t("properties.documents.letter")}
                </a>
                {issuedAt ? (
                  <span className="figures block text-sm text-ink-soft">
                    {date(luxembourgDay(issuedAt))}
                  </span>
                ) : null}
              </li>
            ))}
            {invoices.map(({ id, code, kind, issuedOn }) => (
              <li key={id}>
                <a href={paths.invoicePdf(id)} className="prose-link inline-block py-0.5">
                  {t(`invoices.kind.${kind}`)} {code}
                </a>
                <span className="figures block text-sm text-ink-soft">{date(issuedOn)}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {papers.length > 0 ? <PaperList papers={papers} /> : null}
      </div>
    </Card>
  );
}
