import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { orderPasswordReset, orderVerification } from "~/flow/access/order-link.server";
import { useTranslation } from "~/i18n/use-translation";
import { EmailForm } from "~/modules/people/account";
import { EmailOnlyForm } from "~/modules/people/ui/email-only-form";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { sourceOf } from "~/platform/http/source.server";
import { redirectWithToast } from "~/platform/http/toast.server";
import { readChoice } from "~/platform/list-page";
import { hasMailbox } from "~/platform/mail/find-kept-mails.server";
import { Callout } from "~/ui/callout";
import { Disclosure } from "~/ui/disclosure";
import { PageHeader } from "~/ui/page-header";

const PURPOSES = ["register", "reset"] as const;

function purposeOf(request: Request): (typeof PURPOSES)[number] {
  return readChoice(new URL(request.url).searchParams, "for", PURPOSES) ?? "register";
}

/** Says the same whether the address has an account or not. */
export function loader({ request }: LoaderFunctionArgs) {
  return { purpose: purposeOf(request), isKept: hasMailbox() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const purpose = purposeOf(request);
  const form = await parseForm(request, EmailForm);
  if (!form.ok) return form.reply();
  const order = purpose === "reset" ? orderPasswordReset : orderVerification;
  await order(form.value.email, sourceOf(request, context));
  return redirectWithToast(paths.mailSent(purpose), "people.mailSent.again");
}

export default function MailSentPage() {
  const { purpose, isKept } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={t("people.mailSent.title")} lead={t(`people.mailSent.${purpose}`)} />
      <div className="space-y-6">
        {isKept ? (
          <Callout title={t("people.mailbox.demo")}>
            <Link to={paths.mailbox()} className="prose-link">
              {t("people.mailbox.open")}
            </Link>
          </Callout>
        ) : null}
        <Disclosure summary={t("people.mailSent.nothing")} open={lastResult?.status === "error"}>
          <p className="mb-4">{t("people.mailSent.advice")}</p>
          <EmailOnlyForm
            id="mail-again"
            lastResult={lastResult}
            submit={t("people.mailSent.sendAgain")}
          />
        </Disclosure>
      </div>
    </>
  );
}
