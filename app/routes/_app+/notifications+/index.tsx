import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Inbox } from "lucide-react";

import { useTranslation } from "~/i18n/use-translation";
import { countUnread } from "~/modules/notifications/count-unread.server";
import { findNotifications } from "~/modules/notifications/find-notifications.server";
import { ReadForm } from "~/modules/notifications/read-form";
import { NotificationList } from "~/modules/notifications/ui/notification-list";
import { ReadButton } from "~/modules/notifications/ui/read-button";
import { updateRead } from "~/modules/notifications/update-read.server";
import { safeReturnPath } from "~/modules/people/account";
import { requirePermission } from "~/modules/people/require-permission.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { readAsViewer, withViewer } from "~/platform/database/with-viewer.server";
import { parseForm } from "~/platform/http/parse-form.server";
import { readPage } from "~/platform/list-page";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "notification:read");
  const { searchParams } = new URL(request.url);
  const page = readPage(searchParams);
  const filter = { unreadOnly: searchParams.get("show") === "unread" };
  return readAsViewer(viewer, async (tx) => ({
    ...(await findNotifications(tx, viewer, filter, page)),
    unread: await countUnread(tx, viewer),
    ...filter,
    page: page.page,
    pageSize: page.size,
  }));
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "notification:read");
  const form = await parseForm(request, ReadForm);
  if (!form.ok) return form.reply();
  const { act, notificationId } = form.value;
  const which = notificationId ? { only: notificationId } : "all";
  const link = await withViewer(viewer, (tx) => updateRead(tx, viewer, which, now()));
  const back = paths.notifications() + new URL(request.url).search;
  return redirect((act === "open" && safeReturnPath(link)) || back, 303);
}

export default function NotificationsPage() {
  const { rows, total, unread, unreadOnly, page, pageSize } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("shell.nav.notifications")}
        lead={t("notifications.inbox.count", { count: unread })}
        actions={
          <>
            {unreadOnly ? (
              <LinkButton size="small" to={paths.notifications()}>
                {t("notifications.inbox.all")}
              </LinkButton>
            ) : (
              <LinkButton size="small" to={paths.unreadNotifications()}>
                {t("notifications.inbox.unreadOnly")}
              </LinkButton>
            )}
            {unread > 0 ? (
              <ReadButton act="read_all">{t("notifications.inbox.readAll")}</ReadButton>
            ) : null}
          </>
        }
      />
      <Card flush className="max-w-4xl">
        {rows.length > 0 ? (
          <NotificationList items={rows} />
        ) : (
          <EmptyState icon={<Inbox />} title={t("notifications.inbox.noneTitle")}>
            {t("notifications.inbox.none")}
          </EmptyState>
        )}
        {total > pageSize ? <Pagination page={page} pageSize={pageSize} total={total} /> : null}
      </Card>
    </>
  );
}
