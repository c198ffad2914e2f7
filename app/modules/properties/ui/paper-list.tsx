import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { luxembourgDay } from "~/platform/local-date";

import { paperKindName } from "../offer-texts";
import type { Paper } from "../paper";

/** The documents of a dwelling as their reader finds them: what each is, to be saved. */
export function PaperList({ papers }: { papers: readonly Paper[] }) {
  const { t } = useTranslation();
  if (papers.length === 0) return <p className="text-ink-soft">{t("properties.papers.none")}</p>;
  return (
    <ul className="space-y-3">
      {papers.map((paper) => (
        <li key={paper.id}>
          <span className="block font-medium">{t(paperKindName(paper.kind))}</span>
          <PaperLink paper={paper} />
        </li>
      ))}
    </ul>
  );
}

/** A document by its name, to be saved; the day it was added. */
export function PaperLink({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <span className="min-w-0">
      <a href={paths.file(paper.fileId)} className="prose-link inline-block py-0.5 wrap-anywhere">
        <bdi>{paper.name}</bdi>
      </a>
      <span className="block text-sm text-ink-soft">
        {t("properties.papers.added", { date: date(luxembourgDay(paper.addedAt)) })}
      </span>
    </span>
  );
}
