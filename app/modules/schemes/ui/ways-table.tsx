import { formatDetail } from "~/i18n/detail";
import { useLanguage } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { DataTable } from "~/ui/data-table";

import { SCHEME_KEYS } from "../scheme";
import { schemeName, wayAnswerText, wayQuestion } from "../scheme-texts";
import type { WayAnswer, WayFact, WayFactKey } from "../way-facts";
import { FoldedSource } from "./folded-source";

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
  const language = useLanguage();
  return (
    <>
      <p>{t(wayAnswerText(fact, answer.scheme), formatDetail(answer.detail, language))}</p>
      <FoldedSource figures={answer} />
    </>
  );
}
