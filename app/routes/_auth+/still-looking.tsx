import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { answerStillLooking, loadHouseholdQuestion } from "~/flow/answer-still-looking.server";
import { htmlLanguage } from "~/i18n/languages";
import { useTranslation } from "~/i18n/use-translation";
import { STILL_ANSWERS, StillAnswerForm } from "~/modules/households/still-looking";
import { StillAnswerCard } from "~/modules/households/ui/still-answer-card";
import { LinkGone } from "~/modules/people/ui/link-gone";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { sourceOf } from "~/platform/http/source.server";
import { Callout } from "~/ui/callout";
import { PageHeader } from "~/ui/page-header";

export const handle = { still: true, title: "household-files.ask.title" };

/** Opening the link changes nothing: programs that check mails open links too. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get("token") ?? "";
  const question = await loadHouseholdQuestion(token, sourceOf(request, context));
  const chosen = STILL_ANSWERS.find((answer) => answer === searchParams.get("answer"));
  return { token, chosen: chosen ?? "still", question };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, StillAnswerForm);
  if (!form.ok) return form.reply();
  const result = await answerStillLooking(form.value, sourceOf(request, context));
  if (!result.ok) return form.refuse(result, "household-files.ask");
  return redirect(paths.stillLooking(form.value.token), 303);
}

export default function StillLookingPage() {
  const { token, chosen, question } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  if (!question) return <LinkGone>{t("household-files.ask.link_gone")}</LinkGone>;
  const { texts, isAnswered } = question;
  const answers = [chosen, ...STILL_ANSWERS.filter((answer) => answer !== chosen)];
  return (
    <>
      <PageHeader
        title={texts.map(({ language, title }) => (
          <span key={language} lang={htmlLanguage(language)} className="block">
            {title}
          </span>
        ))}
      />
      {isAnswered ? (
        texts.map(({ language, answered }) => (
          <div key={language} lang={htmlLanguage(language)} className="mb-4">
            <Callout tone="done" title={answered} />
          </div>
        ))
      ) : (
        <div className="space-y-6">
          {texts.map(({ language, lead }) => (
            <p key={language} lang={htmlLanguage(language)}>
              {lead}
            </p>
          ))}
          {answers.map((answer) => (
            <StillAnswerCard
              key={answer}
              token={token}
              answer={answer}
              isChosen={answer === chosen}
              words={texts.map(({ language, answers: said }) => ({ language, text: said[answer] }))}
              lastResult={lastResult}
            />
          ))}
        </div>
      )}
    </>
  );
}
