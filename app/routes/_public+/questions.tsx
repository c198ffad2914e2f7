import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { formatDetail } from "~/i18n/detail";
import { translator } from "~/i18n/translator.server";
import { useTranslation } from "~/i18n/use-translation";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import {
  answerFigures,
  OWNER_QUESTIONS,
  QUESTION_GROUPS,
  questionTexts,
} from "~/modules/schemes/owner-questions";
import { FoldedSource } from "~/modules/schemes/ui/folded-source";
import { OwnerNextSteps } from "~/modules/schemes/ui/owner-next-steps";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { describedHead, questionsData } from "~/platform/http/page-description";
import { describePage } from "~/platform/http/page-description.server";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { PageHeader } from "~/ui/page-header";

export const handle = { still: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findSignedIn(request);
  const parameters = await readAsViewer(VISITOR, findLegalParameters);
  const on = today();
  const head = describePage(request, person?.language, (t) => ({
    page: t("public_site.questions.title"),
    description: t("public_site.questions.lead"),
  }));
  const t = translator(head.language);
  return {
    head,
    groups: QUESTION_GROUPS.map((group) => ({
      group,
      questions: OWNER_QUESTIONS[group].map((id) => {
        const texts = questionTexts(id);
        const figures = answerFigures(id, parameters, on);
        const values = formatDetail(figures?.detail ?? {}, head.language);
        return { id, question: t(texts.question), answer: t(texts.answer, values), figures };
      }),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        ...describedHead(data.head),
        questionsData(data.groups.flatMap(({ questions }) => questions)),
      ]
    : [];

export default function QuestionsPage() {
  const { groups } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("public_site.questions.title")}
        lead={t("public_site.questions.lead")}
        crumbs={[{ to: paths.landing(), label: t("shell.nav.home") }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {groups.map(({ group, questions }) => (
          <Card key={group} title={t(`public_site.questions.group.${group}`)}>
            <div className="divide-y divide-line">
              {questions.map(({ id, question, answer, figures }) => (
                <Disclosure key={id} className="py-2" summary={question}>
                  {/* Inside what is folded, so that a link to it unfolds it, also without scripts. */}
                  <div id={id} className="scroll-mt-24 space-y-2 pb-2">
                    <p>{answer}</p>
                    {figures ? <FoldedSource figures={figures} /> : null}
                    <p className="no-print text-sm">
                      <a href={`#${id}`} className="prose-link inline-block py-1">
                        {t("public_site.questions.link")}
                      </a>
                    </p>
                  </div>
                </Disclosure>
              ))}
            </div>
          </Card>
        ))}
      </div>
      <OwnerNextSteps here={paths.questions()} />
    </>
  );
}
