import { recordEvent } from "~/modules/audit/record-event.server";
import { createInvitation, extendInvitation } from "~/modules/people/create-invitation.server";
import type { Invite } from "~/modules/people/invitation";
import type { Viewer } from "~/modules/people/viewer";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { enqueueJob } from "~/platform/jobs/enqueue.sql.server";
import { accept, refuse } from "~/platform/result";

/** Invites somebody to work with the product; the link goes out by mail and works for seven days. */
export function inviteStaff(viewer: Viewer, input: Invite, once: Once) {
  return commandAsViewer(viewer, once, async (tx) => {
    const verdict = await createInvitation(tx, viewer, input, new Date());
    if (!verdict.ok) return verdict;
    const { invitationId } = verdict;
    await recordEvent(tx, viewer, {
      action: "invite",
      entity: "invitation",
      entityId: invitationId,
      fields: ["email", "name", "role", "organisation"],
    });
    await enqueueJob(tx, "deliver_invitation", { invitationId }, `invitation:${invitationId}`);
    return verdict;
  });
}

/** Sends the link again; the one sent before stops working. */
export function inviteAgain(viewer: Viewer, invitationId: string, once: Once) {
  return commandAsViewer(viewer, once, async (tx) => {
    if (!(await extendInvitation(tx, invitationId, new Date()))) return refuse("invitation_gone");
    await recordEvent(tx, viewer, {
      action: "invite_again",
      entity: "invitation",
      entityId: invitationId,
    });
    await enqueueJob(tx, "deliver_invitation", { invitationId }, `invitation:${invitationId}`);
    return accept();
  });
}
