import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { answerByLink, loadAnswerLink } from "~/flow/answer-links.server";
import { useTranslation } from "~/i18n/use-translation";
import { proposalRefusalPrefix } from "~/modules/matching/hold-refusal";
import { LINK_ANSWERS, LinkAnswerForm } from "~/modules/matching/proposal";
import { HouseholdLinkPage } from "~/modules/matching/ui/household-link-page";
import { OwnerLinkPage } from "~/modules/matching/ui/owner-link-page";
import { LinkGone } from "~/modules/people/ui/link-gone";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { sourceOf } from "~/platform/http/source.server";

export const handle = { title: "proposals.link.title" };

/** Opening the link changes nothing: programs that check mails open links too. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get("token") ?? "";
  const link = await loadAnswerLink(token, sourceOf(request, context));
  const chosen = LINK_ANSWERS.find((answer) => answer === searchParams.get("answer"));
  return { token, chosen: chosen ?? "yes", link };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, LinkAnswerForm);
  if (!form.ok) return form.reply();
  const result = await answerByLink(form.value, sourceOf(request, context));
  if (!result.ok) {
    const fields = { note_missing: "note", reason_not_offered: "reason" };
    return form.refuse(result, proposalRefusalPrefix(result.reason), fields);
  }
  return redirect(paths.proposalAnswer(form.value.token), 303);
}

export default function ProposalAnswerPage() {
  const { token, chosen, link } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  if (!link) return <LinkGone>{t("proposals.link.link_gone")}</LinkGone>;
  const shared = { token, chosen, lastResult, answer: link.answer, isOpen: link.isOpen };
  return link.actor === "owner" ? (
    <OwnerLinkPage
      {...shared}
      communeName={link.communeName}
      card={link.card}
      expiresAt={link.expiresAt}
    />
  ) : (
    <HouseholdLinkPage {...shared} texts={link.texts} />
  );
}
