import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { MailText } from "~/modules/notifications/ui/mail-text";
import { environment } from "~/platform/env.server";
import { readPage, readWords } from "~/platform/list-page";
import { findKeptMails } from "~/platform/mail/find-kept-mails.server";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

/** Exists only where the invented world lives and no mail server is configured; 404 elsewhere. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const found = await findKeptMails(readWords(searchParams), page);
  return { ...found, origin: environment().appUrl, page: page.page, pageSize: page.size };
}

export default function MailboxPage() {
  const { rows, total, origin, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { dateTime } = useFormat();
  return (
    <>
      <PageHeader title={t("notifications.mailbox.title")} lead={t("notifications.mailbox.lead")} />
      <div className="space-y-4">
        <FilterBar searchLabel={t("notifications.mailbox.search")} />
        {rows.length === 0 ? (
          <Card>
            <EmptyState title={t("notifications.mailbox.noneTitle")}>
              {t("notifications.mailbox.none")}
            </EmptyState>
          </Card>
        ) : null}
        {rows.map((mail) => (
          <Card key={mail.id} title={mail.subject}>
            <p className="mb-3 text-sm break-words text-ink-soft">
              {t("notifications.mailbox.to", { recipient: mail.recipient })} ·{" "}
              <span className="figures">{dateTime(mail.createdAt, "short")}</span>
            </p>
            <div lang={mail.language}>
              <MailText text={mail.text} origin={origin} />
            </div>
          </Card>
        ))}
        {total > pageSize ? <Pagination page={page} pageSize={pageSize} total={total} /> : null}
      </div>
    </>
  );
}
