import { recordEvent } from "~/modules/audit/record-event.server";
import { getRelation } from "~/modules/owner-relations/get-relation.server";
import { decideSend, type MailingRefusal } from "~/modules/owner-relations/mailing-rules";
import { getMailing, getRecipient } from "~/modules/owner-relations/mailings.server";
import { startMailing, updateRecipient } from "~/modules/owner-relations/update-mailing.server";
import { updateReturned } from "~/modules/owner-relations/update-relation.server";
import type { Viewer } from "~/modules/people/viewer";
import { now, today } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";
import { accept, refuse } from "~/platform/result";

import { oncePerContent } from "./01-save-offer-step.server";

/** The yes to a mailing: its letters are drawn, or its mails sent, by the worker; once. */
export const sendMailing = (viewer: Viewer, once: Once, mailingId: string) =>
  commandAsViewer<{ mailingId: string }, MailingRefusal>(
    viewer,
    oncePerContent(once),
    async (tx) => {
      const verdict = decideSend(await getMailing(tx, viewer, mailingId));
      if (!verdict.ok) return verdict;
      if (!(await startMailing(tx, viewer, mailingId, now()))) return refuse("wrong_status");
      await recordEvent(tx, viewer, {
        ...{ action: "send", entity: "owner_mailing", entityId: mailingId },
      });
      await enqueueJob(tx, "send_mailing", { mailingId }, `send_mailing:${mailingId}`);
      return accept({ mailingId });
    },
  );

/** A letter of a mailing came back; the next one leaves this owner out until his address changes. */
export const markReturned = (
  viewer: Viewer,
  once: Once,
  { mailingId, recipientId }: { mailingId: string; recipientId: string },
) =>
  commandAsViewer<{ mailingId: string }, MailingRefusal>(
    viewer,
    oncePerContent(once),
    async (tx) => {
      const { channel } = await getMailing(tx, viewer, mailingId);
      const recipient = await getRecipient(tx, mailingId, recipientId);
      if (channel !== "letter" || !recipient) return refuse("not_returnable");
      const at = now();
      const back = { state: "returned", settledAt: at } as const;
      if (!(await updateRecipient(tx, recipientId, ["sent"], back))) {
        return refuse("not_returnable");
      }
      const relation = await getRelation(tx, viewer, recipient.relationId, "owner-relation:update");
      if (relation.postalAddress === recipient.postalAddress) {
        await updateReturned(tx, relation, today(), at);
      }
      await recordEvent(tx, viewer, {
        ...{ action: "letter_returned", entity: "owner_relation", entityId: relation.id },
      });
      return accept({ mailingId });
    },
  );
