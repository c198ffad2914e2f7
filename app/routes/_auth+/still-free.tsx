import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { answerAvailability, loadQuestion } from "~/flow/answer-availability.server";
import { useTranslation } from "~/i18n/use-translation";
import { LinkGone } from "~/modules/people/ui/link-gone";
import { answerForm, AVAILABILITY_ANSWERS } from "~/modules/properties/availability";
import { AnswerCard } from "~/modules/properties/ui/answer-card";
import { paths } from "~/paths";
import { today } from "~/platform/clock.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { sourceOf } from "~/platform/http/source.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Callout } from "~/ui/callout";
import { PageHeader } from "~/ui/page-header";

/** Opening the link changes nothing: programs that check mails open links too. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get("token") ?? "";
  const question = await loadQuestion(token, sourceOf(request, context));
  const chosen = AVAILABILITY_ANSWERS.find((answer) => answer === searchParams.get("answer"));
  return {
    token,
    today: today(),
    chosen: chosen ?? "free",
    question: question && {
      communeName: question.communeName,
      isAnswered: question.isAnswered,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, answerForm(today()));
  if (!form.ok) return form.reply();
  const result = await answerAvailability(form.value, sourceOf(request, context));
  if (!result.ok) return form.refuse(result, "properties.refused");
  const page = paths.stillFree(form.value.token);
  return redirectWithToast(page, `properties.available.kept.${form.value.answer}`);
}

export default function StillFreePage() {
  const { token, today, chosen, question } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  if (!question) return <LinkGone>{t("properties.available.gone")}</LinkGone>;
  const answers = [chosen, ...AVAILABILITY_ANSWERS.filter((answer) => answer !== chosen)];
  return (
    <>
      <PageHeader
        title={t("properties.available.title")}
        lead={t("properties.available.lead", { commune: question.communeName })}
      />
      {question.isAnswered ? (
        <Callout tone="done" title={t("properties.available.answered")}>
          <Link to={paths.dwellings()} className="prose-link">
            {t("properties.available.toDwellings")}
          </Link>
        </Callout>
      ) : (
        <div className="space-y-4">
          {answers.map((answer) => (
            <AnswerCard
              key={answer}
              token={token}
              answer={answer}
              isChosen={answer === chosen}
              today={today}
              lastResult={lastResult}
            />
          ))}
        </div>
      )}
    </>
  );
}
