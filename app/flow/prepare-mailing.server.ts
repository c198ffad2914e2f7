import { recordEvent } from "~/modules/audit/record-event.server";
import { findRelationsToWrite } from "~/modules/owner-relations/find-relations.server";
import {
  type MailingRecipient,
  MAILING_BOUNDS,
  type MailingTexts,
  type NewMailing,
  textsOf,
} from "~/modules/owner-relations/mailing";
import { leftOutReason, type MailingRefusal } from "~/modules/owner-relations/mailing-rules";
import { textFor, usesCommune } from "~/modules/owner-relations/mailing-text";
import { createMailing, getMailing } from "~/modules/owner-relations/mailings.server";
import type { RelationFilter } from "~/modules/owner-relations/relation-list";
import { updateMailing, updateTexts } from "~/modules/owner-relations/update-mailing.server";
import type { Viewer } from "~/modules/people/viewer";
import { findCommunesOfLandlords } from "~/modules/properties/find-offers-of-landlord.server";
import { now } from "~/platform/clock.server";
import { commandAsViewer, type Once } from "~/platform/database/with-viewer.server";
import { accept, refuse } from "~/platform/result";

import { oncePerContent } from "./01-save-offer-step.server";
import { relationSearch } from "./load-owner-relations.server";

type Prepared = { mailingId: string };

/**
 * Freezes the owners a filter finds now, with where they are written to, and notes who is left out and why. Nothing
 * leaves yet.
 */
export const prepareMailing = (
  viewer: Viewer,
  once: Once,
  { filter, form }: { filter: RelationFilter; form: NewMailing },
) =>
  commandAsViewer<Prepared, MailingRefusal>(viewer, oncePerContent(once), async (tx) => {
    const { organisationId } = viewer;
    if (organisationId === null) throw new Response(null, { status: 403 });
    const search = await relationSearch(tx, viewer, filter);
    const owners = await findRelationsToWrite(tx, viewer, search, MAILING_BOUNDS.owners + 1);
    if (owners.length > MAILING_BOUNDS.owners) {
      return refuse("too_many", { most: MAILING_BOUNDS.owners });
    }
    if (owners.length === 0) return refuse("nobody");
    const accounts = owners.flatMap(({ accountId }) => accountId ?? []);
    const communes = await findCommunesOfLandlords(tx, viewer, accounts);
    const texts = textsOf(form);
    const recipients = owners.map((owner): Omit<MailingRecipient, "id"> => {
      const { id: relationId, name, email, postalAddress, language, accountId } = owner;
      const communeName = owner.communeName ?? communes.get(accountId ?? "") ?? null;
      const needsCommune = usesCommune(textFor(texts, language));
      const reason = leftOutReason({ ...owner, communeName }, form.channel, needsCommune);
      const state = reason === null ? "waiting" : "left_out";
      return { relationId, name, email, postalAddress, language, communeName, state, reason };
    });
    const mailingId = await createMailing(
      tx,
      { ...viewer, organisationId },
      { channel: form.channel, texts },
      recipients,
    );
    await recordEvent(tx, viewer, {
      ...{ action: "create", entity: "owner_mailing", entityId: mailingId },
    });
    return accept({ mailingId });
  });

/** Other texts for a mailing that was not sent. */
export const writeMailing = (
  viewer: Viewer,
  once: Once,
  { mailingId, texts }: { mailingId: string; texts: MailingTexts },
) =>
  commandAsViewer<Prepared, MailingRefusal>(viewer, oncePerContent(once), async (tx) => {
    await getMailing(tx, viewer, mailingId);
    if (!(await updateTexts(tx, mailingId, texts))) return refuse("wrong_status");
    await recordEvent(tx, viewer, {
      ...{ action: "update", entity: "owner_mailing", entityId: mailingId },
    });
    return accept({ mailingId });
  });

/** Nothing of a mailing leaves. */
export const discardMailing = (viewer: Viewer, once: Once, mailingId: string) =>
  commandAsViewer<Prepared, MailingRefusal>(viewer, oncePerContent(once), async (tx) => {
    await getMailing(tx, viewer, mailingId);
    const settled = { status: "discarded", finishedAt: now() } as const;
    if (!(await updateMailing(tx, mailingId, "draft", settled))) return refuse("wrong_status");
    await recordEvent(tx, viewer, {
      ...{ action: "discard", entity: "owner_mailing", entityId: mailingId },
    });
    return accept({ mailingId });
  });
