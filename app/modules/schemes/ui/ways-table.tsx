import { formatDetail } from "~/i18n/detail";
import { useFormat, useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { DataTable } from "~/ui/data-table";
import { Disclosure } from "~/ui/disclosure";

import { SCHEME_KEYS } from "../scheme";
import { schemeName, wayAnswerText, wayQuestion } from "../scheme-texts";
import type { WayAnswer, WayFact, WayFactKey } from "../way-facts";
import { SourceNote, SourceStatusBadge } from "./source-note";

/** The ways line by line; on a phone one card for each question, with the three answers. */
export function WaysTable({ facts }: { facts: readonly WayFact[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      comparing="sentences"
      caption={t("schemes.compare.title")}
      hiddenCaption
      rows={facts}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        {
          id: "question",
          header: t("schemes.compare.question"),
          isRowHeader: true,
          cell: ({ key }) => t(wayQuestion(key)),
        },
        ...SCHEME_KEYS.map((scheme) => ({
          id: scheme,
          header: t(schemeName(scheme)),
          cell: ({ key, answers }: WayFact) => {
            const answer = answers.find((candidate) => candidate.scheme === scheme);
            return answer ? <Answer fact={key} answer={answer} /> : null;
          },
        })),
      ]}
    />
  );
}

/** The sentence, its mark, and behind the mark where it was read. */
function Answer({ fact, answer }: { fact: WayFactKey; answer: WayAnswer }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const language = useLanguage();
  const { scheme, detail, source, status, since } = answer;
  return (
    <>
      <p>{t(wayAnswerText(fact, scheme), formatDetail(detail, language))}</p>
      <Disclosure className="mt-1 text-sm" summary={<SourceStatusBadge status={status} />}>
        <SourceNote source={source} />
        {since ? (
          <p className="text-ink-soft">{t("schemes.guaranteed.since", { date: date(since) })}</p>
        ) : null}
      </Disclosure>
    </>
  );
}
