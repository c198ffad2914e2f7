import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { settleMessages, writeMessage } from "~/flow/01-write-message.server";
import { loadMessages } from "~/flow/load-thread.server";
import { useTranslation } from "~/i18n/use-translation";
import { MessageForm } from "~/modules/messages/message";
import { SettleMessages, WriteMessage } from "~/modules/messages/ui/message-forms";
import { lastOwn, letterOf } from "~/modules/messages/ui/thread-card";
import { ThreadList } from "~/modules/messages/ui/thread-list";
import { requirePermission } from "~/modules/people/require-permission.server";
import { OfferStatusBadge } from "~/modules/properties/ui/offer-status-badge";
import { useDwellingName } from "~/modules/properties/ui/use-dwelling-name";
import { paths } from "~/paths";
import { parseForm } from "~/platform/http/parse-form.server";
import { requireId } from "~/platform/http/require-id";
import { redirectWithToast } from "~/platform/http/toast.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";

export { revalidateRefused as shouldRevalidate } from "~/ui/revalidate-refused";

/** All that owner and staff wrote about an offer; notes that the reader's side has read it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requirePermission(request, "message:read");
  return loadMessages(viewer, requireId(params.offerId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requirePermission(request, "message:write");
  const offerId = requireId(params.offerId);
  const form = await parseForm(request, MessageForm);
  if (!form.ok) return form.reply();
  const { act, place } = form.value;
  const result =
    act === "write"
      ? await writeMessage(viewer, form.once, { offerId, text: form.value.text })
      : await settleMessages(viewer, form.once, { offerId });
  if (!result.ok) return form.refuse(result, "messages.refused");
  const record =
    viewer.role === "landlord" ? paths.dwelling(result.dwellingId) : paths.offer(offerId);
  const back = place === "record" ? `${record}#messages` : paths.offerMessages(offerId);
  return redirectWithToast(back, `messages.done.${act}`);
}

export default function MessagesPage() {
  const { story, offer, dwelling } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const name = useDwellingName();
  const title = name.title({ ...dwelling, ...dwelling.address });
  if (!story) return null;
  const { side, entries } = story;
  return (
    <>
      <PageHeader
        title={t(`messages.title.${side}`)}
        badge={<OfferStatusBadge status={offer.status} />}
        lead={[title, dwelling.communeName].filter(Boolean).join(" · ")}
        crumbs={
          side === "owner"
            ? [
                { to: paths.dwellings(), label: t("shell.nav.myProperties") },
                { to: paths.dwelling(dwelling.id), label: title },
              ]
            : [
                { to: paths.offers(), label: t("properties.offers.title") },
                { to: paths.offer(offer.id), label: title },
              ]
        }
      />
      <Card className="max-w-3xl">
        <div className="space-y-6">
          {entries.length > 0 ? (
            <ThreadList entries={entries} side={side} letter={letterOf(story)} />
          ) : (
            <p className="text-ink-soft">{t("messages.none")}</p>
          )}
          {story.isWaiting ? (
            <SettleMessages offerId={offer.id} place="thread" lastResult={lastResult} />
          ) : null}
          {story.mayWrite ? (
            <div className="border-t border-line pt-5">
              <WriteMessage
                key={lastOwn(entries, side)}
                offerId={offer.id}
                side={side}
                place="thread"
                lastResult={lastResult}
              />
            </div>
          ) : (
            <p className="text-ink-soft">{t("messages.refused.not_sent")}</p>
          )}
        </div>
      </Card>
    </>
  );
}
