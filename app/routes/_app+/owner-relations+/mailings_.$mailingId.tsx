import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { loadMailing } from "~/flow/load-mailings.server";
import { discardMailing, writeMailing } from "~/flow/prepare-mailing.server";
import { markReturned, sendMailing } from "~/flow/send-mailing.server";
import { useTranslation } from "~/i18n/use-translation";
import { MailingActForm, textsOf } from "~/modules/owner-relations/mailing";
import { SendMailing, WriteMailing } from "~/modules/owner-relations/ui/mailing-acts";
import { MailingProgress } from "~/modules/owner-relations/ui/mailing-progress";
import { MailingStatusBadge } from "~/modules/owner-relations/ui/mailing-status-badge";
import { MailingSummary } from "~/modules/owner-relations/ui/mailing-summary";
import { RecipientsTable } from "~/modules/owner-relations/ui/recipients-table";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { readPage } from "~/platform/list-page";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "owner-mailing:send");
  const page = readPage(new URL(request.url).searchParams);
  const found = await loadMailing(viewer, requireId(params.mailingId), page);
  return { ...found, page: page.page, pageSize: page.size };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "owner-mailing:send");
  const mailingId = requireId(params.mailingId);
  const form = await parseForm(request, MailingActForm);
  if (!form.ok) return form.reply();
  const { value, once } = form;
  const result = await (value.act === "write"
    ? writeMailing(viewer, once, { mailingId, texts: textsOf(value) })
    : value.act === "send"
      ? sendMailing(viewer, once, mailingId)
      : value.act === "discard"
        ? discardMailing(viewer, once, mailingId)
        : markReturned(viewer, once, { mailingId, recipientId: value.recipientId }));
  if (!result.ok) return form.refuse(result, "owner-relations.mailingRefused");
  return redirectWithToast(
    paths.ownerMailing(mailingId),
    `owner-relations.mailingDone.${value.act}`,
  );
}

export default function MailingPage() {
  const page = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { mailing, first, leftOut, languages, troubled, recipients } = page;
  const {
    left_out: _none = 0,
    undeliverable = 0,
    unsure = 0,
    returned = 0,
    ...rest
  } = mailing.counts;
  const listed = Object.values(rest).reduce((sum, count) => sum + count, 0);
  const isDraft = mailing.status === "draft";
  return (
    <>
      <PageHeader
        title={mailing.texts.fr.subject}
        badge={<MailingStatusBadge status={mailing.status} />}
        lead={t(`owner-relations.channel.${mailing.channel}`)}
        crumbs={[
          { to: paths.ownerBoard(), label: t("owner-relations.nav") },
          { to: paths.ownerMailings(), label: t("owner-relations.tab.mailings") },
        ]}
        actions={
          mailing.fileId ? (
            <LinkButton kind="primary" to={paths.allLetters(mailing.id)} reloadDocument>
              {t("owner-relations.mailing.download")}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="space-y-6">
        {mailing.status === "making" ? <MailingProgress mailing={mailing} /> : null}
        {mailing.status === "failed" ? (
          <Callout tone="danger" title={t("owner-relations.mailing.failedTitle")}>
            {t("owner-relations.mailing.failed")}
          </Callout>
        ) : null}
        {undeliverable + unsure + returned > 0 ? (
          <Callout tone="attention" title={t("owner-relations.mailing.troubleTitle")}>
            {t("owner-relations.mailing.trouble", { count: undeliverable + unsure + returned })}
          </Callout>
        ) : null}
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <div className="min-w-0 space-y-6">
            <MailingSummary mailing={mailing} leftOut={leftOut} languages={languages} />
            {isDraft ? <SendMailing mailing={mailing} lastResult={lastResult} /> : null}
          </div>
          <div className="min-w-0 space-y-6">
            {first ? (
              <Card title={t("owner-relations.mailing.preview")}>
                <p className="text-sm text-ink-soft">
                  {t("owner-relations.mailing.previewTo", { name: first.name })}
                </p>
                <p dir="auto" className="mt-2 font-semibold break-words">
                  {first.subject}
                </p>
                <p dir="auto" className="mt-2 break-words whitespace-pre-line">
                  {first.text}
                </p>
                {mailing.channel === "letter" ? (
                  <p className="mt-4">
                    <LinkButton to={paths.firstLetter(mailing.id)} size="small" reloadDocument>
                      {t("owner-relations.mailing.firstLetter")}
                    </LinkButton>
                  </p>
                ) : null}
                {isDraft ? (
                  <div className="mt-4">
                    <WriteMailing mailing={mailing} lastResult={lastResult} />
                  </div>
                ) : null}
              </Card>
            ) : null}
          </div>
        </div>
        {troubled.length > 0 ? (
          <Card flush>
            <RecipientsTable
              caption={t("owner-relations.mailing.troubled")}
              channel={mailing.channel}
              rows={troubled}
              lastResult={lastResult}
            />
          </Card>
        ) : null}
        {recipients.length > 0 ? (
          <Card flush>
            <RecipientsTable
              caption={t("owner-relations.mailing.recipients")}
              channel={mailing.channel}
              rows={recipients}
              lastResult={lastResult}
            />
            <Pagination page={page.page} pageSize={page.pageSize} total={listed} />
          </Card>
        ) : null}
      </div>
    </>
  );
}
