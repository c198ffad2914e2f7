import { recordEvent } from "~/modules/audit/record-event.server";
import { createMessage } from "~/modules/messages/create-message.server";
import { lockThread } from "~/modules/messages/lock-thread.sql.server";
import { sideOf } from "~/modules/messages/message";
import {
  awaitStaff,
  findLastStaffAuthor,
  isTold,
  settleThread,
} from "~/modules/messages/update-thread.server";
import { type Notice, notify } from "~/modules/notifications/notify.server";
import { organisationShortName } from "~/modules/people/organisation-name";
import type { Viewer } from "~/modules/people/viewer";
import { getDwelling } from "~/modules/properties/get-dwelling.server";
import { getOffer } from "~/modules/properties/get-offer.server";
import { getReviewer } from "~/modules/properties/get-reviewer.server";
import { paths } from "~/paths";
import { now } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import {
  commandAsViewer,
  type Once,
  readAsViewer,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

import { findReviewers } from "./01-submit-offer.server";

export type WriteMessageRefusal = "not_sent";

/**
 * Owner and staff write to each other about an offer. The other side is told once, until it has read: the owner; or
 * whoever of the staff wrote or decided last, and where that is nobody who reviews such offers now, all who do.
 */
export async function writeMessage(
  viewer: Viewer,
  once: Once,
  { offerId, text }: { offerId: string; text: string },
) {
  const { scheme } = await readAsViewer(viewer, (tx) =>
    getOffer(tx, viewer, offerId, "message:write"),
  );
  const side = sideOf(viewer.role);
  const reviewers =
    side === "staff" ? [] : await readAsViewer(SYSTEM, (tx) => findReviewers(tx, scheme));
  return commandAsViewer<{ dwellingId: string }, WriteMessageRefusal>(viewer, once, async (tx) => {
    const offer = await getOffer(tx, viewer, offerId, "message:write");
    // Nobody of the staff sees an offer before it is handed in.
    if (offer.status === "draft") return refuse("not_sent");
    const state = await lockThread(tx, offerId);
    const wasTold = await isTold(tx, offerId, side, state);
    const at = now();
    const messageId = await createMessage(tx, viewer, { offerId, text, at });
    if (side === "owner") await awaitStaff(tx, offerId, at);
    else await settleThread(tx, offerId);
    await recordEvent(tx, viewer, { action: "write", entity: "message", entityId: messageId });
    if (!wasTold) {
      const { communeName } = await getDwelling(tx, viewer, offer.dwellingId);
      const about = { offerId, commune: communeName ?? "" };
      await notify(
        tx,
        side === "staff"
          ? [tellOwner(viewer, offer.landlordId, about)]
          : (await responsible(tx, offerId, reviewers)).map((id) => tellStaff(id, about)),
      );
    }
    return accept({ dwellingId: offer.dwellingId });
  });
}

/** Staff sees that the owner's last words need no answer. */
export const settleMessages = (viewer: Viewer, once: Once, { offerId }: { offerId: string }) =>
  commandAsViewer<{ dwellingId: string }, never>(viewer, once, async (tx) => {
    const { dwellingId } = await getOffer(tx, viewer, offerId, "offer:review");
    if (await settleThread(tx, offerId)) {
      await recordEvent(tx, viewer, { action: "close", entity: "thread", entityId: offerId });
    }
    return accept({ dwellingId });
  });

interface About {
  offerId: string;
  commune: string;
}

function tellOwner(viewer: Viewer, accountId: string, { offerId, commune }: About): Notice {
  const detail = { organisation: organisationShortName(viewer) ?? viewer.name, commune };
  return { accountId, kind: "message_to_owner", detail, link: paths.offerMessages(offerId) };
}

function tellStaff(accountId: string, { offerId, commune }: About): Notice {
  const link = paths.offerMessages(offerId);
  return { accountId, kind: "message_from_owner", detail: { commune }, link };
}

/** Who answers an owner: one person where one is known, else everybody who reviews such offers. */
async function responsible(
  tx: Transaction,
  offerId: string,
  reviewers: readonly string[],
): Promise<readonly string[]> {
  const known = [await findLastStaffAuthor(tx, offerId), await getReviewer(tx, offerId)];
  const one = known.find((id) => id !== null && reviewers.includes(id));
  return one ? [one] : reviewers;
}
