import { recordEvent } from "~/modules/audit/record-event.server";
import { createEntries, findCorrectable } from "~/modules/owner-relations/contact-entries.server";
import { hasDirection } from "~/modules/owner-relations/contact-entry";
import { createRelation } from "~/modules/owner-relations/create-relation.server";
import { isEmailTaken } from "~/modules/owner-relations/email-taken.sql.server";
import { findRelationByEmail, getRelation } from "~/modules/owner-relations/get-relation.server";
import {
  createIdentityCheck,
  endIdentityCheck,
} from "~/modules/owner-relations/identity-checks.server";
import { OWNER_STAFF, type OwnerRelation } from "~/modules/owner-relations/owner-relation";
import type {
  EditRelation,
  MoveRelation,
  NewRelation,
  PlanStep,
  RelationAct,
  SetNoContact,
  VerifyIdentity,
  WriteEntry,
} from "~/modules/owner-relations/relation-forms";
import { decideMove, type RelationRefusal } from "~/modules/owner-relations/relation-rules";
import {
  updateContact,
  updateNoContact,
  updatePlan,
  updateReachable,
  updateReturned,
  updateStage,
} from "~/modules/owner-relations/update-relation.server";
import { findColleagues } from "~/modules/people/find-colleagues.server";
import type { Viewer } from "~/modules/people/viewer";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import { accept, refuse, type Verdict } from "~/platform/result";

import { oncePerContent } from "./01-save-offer-step.server";

type Done = Verdict<{ relationId: string }, RelationRefusal>;

const WRITE = "owner-relation:update";

/** Somebody new is taken down, with what was said. An address for mails that is known leads to whom it belongs. */
export const recordOwner = (viewer: Viewer, once: Once, form: NewRelation) =>
  commandAsViewer<{ relationId: string; isKnown: boolean }, RelationRefusal>(
    viewer,
    once,
    async (tx) => {
      const known = form.email ? await findRelationByEmail(tx, viewer, form.email) : null;
      if (known) {
        await addSaid(tx, viewer, known.id, form.said);
        return accept({ relationId: known.id, isKnown: true });
      }
      const relationId = await createRelation(tx, viewer, form);
      // An owner of another way, who is out of this viewer's sight.
      if (!relationId) return refuse("email_taken");
      await addSaid(tx, viewer, relationId, form.said);
      await told(tx, viewer, relationId, "create");
      return accept({ relationId, isKnown: false });
    },
  );

async function addSaid(
  tx: Transaction,
  viewer: Viewer,
  relationId: string,
  text: string | undefined,
): Promise<void> {
  if (text === undefined) return;
  const entry = { kind: "call", direction: "in", happenedOn: today() } as const;
  await createEntries(tx, [{ relationId, ...entry, text, authorId: viewer.accountId }]);
  await told(tx, viewer, relationId, "note");
}

/** What is known of an owner is corrected. */
export const editOwner = (
  viewer: Viewer,
  once: Once,
  { relationId, form }: { relationId: string; form: EditRelation },
) =>
  commandAsViewer<{ relationId: string }, RelationRefusal>(
    viewer,
    oncePerContent(once),
    async (tx) => {
      const found = await getRelation(tx, viewer, relationId, WRITE);
      if (form.email && (await isEmailTaken(tx, form.email, relationId))) {
        return refuse("email_taken");
      }
      const kept = viewer.scheme ? { ...form, scheme: found.scheme ?? undefined } : form;
      if (!(await updateContact(tx, found, kept, now()))) return refuse("changed_meanwhile");
      await told(tx, viewer, relationId, "update");
      return accept({ relationId });
    },
  );

/** What staff does on the page of an owner or on a card of the board. */
export const actOnOwner = (
  viewer: Viewer,
  once: Once,
  { relationId, form }: { relationId: string; form: RelationAct },
) =>
  commandAsViewer<{ relationId: string }, RelationRefusal>(
    viewer,
    oncePerContent(once),
    async (tx) => {
      const found = await getRelation(tx, viewer, relationId, WRITE);
      const verdict = await act(tx, viewer, found, form);
      if (!verdict.ok) return verdict;
      await told(tx, viewer, relationId, form.act);
      return verdict;
    },
  );

async function act(
  tx: Transaction,
  viewer: Viewer,
  found: OwnerRelation,
  form: RelationAct,
): Promise<Done> {
  switch (form.act) {
    case "plan":
      return plan(tx, viewer, found, form);
    case "move":
      return move(tx, found, form);
    case "note":
      return write(tx, viewer, found, form);
    case "no_contact":
      return settled(found, await closed(tx, found, form));
    case "contact_again":
      return settled(found, await updateNoContact(tx, found, null, now()));
    case "verify_identity":
      return verify(tx, viewer, found, form);
    case "withdraw_identity": {
      const isEnded = await endIdentityCheck(tx, viewer, found.id, form.reason, now());
      return isEnded ? accept({ relationId: found.id }) : refuse("not_verified");
    }
    case "letter_returned":
      return settled(found, await updateReturned(tx, found, today(), now()));
    case "reachable":
      return settled(found, await updateReachable(tx, found, now()));
  }
}

const settled = ({ id }: OwnerRelation, isKept: boolean): Done =>
  isKept ? accept({ relationId: id }) : refuse("changed_meanwhile");

const closed = (
  tx: Transaction,
  found: OwnerRelation,
  { act: _act, ...set }: SetNoContact & { act: string },
) => updateNoContact(tx, found, { ...set, since: found.noContact?.since ?? today() }, now());

async function plan(
  tx: Transaction,
  viewer: Viewer,
  found: OwnerRelation,
  form: PlanStep,
): Promise<Done> {
  const colleagues = await findColleagues(tx, viewer.organisationId, OWNER_STAFF);
  const isKnown =
    form.responsibleId === found.responsibleId ||
    colleagues.some(({ id }) => id === form.responsibleId);
  if (!isKnown) return refuse("responsible_unknown");
  return settled(found, await updatePlan(tx, found.id, form, now()));
}

async function move(tx: Transaction, found: OwnerRelation, form: MoveRelation): Promise<Done> {
  const verdict = decideMove(found, form.version);
  if (!verdict.ok) return verdict;
  const set = { stage: form.stage, reason: form.reason ?? null };
  return settled(found, await updateStage(tx, found, set, now()));
}

async function write(
  tx: Transaction,
  viewer: Viewer,
  { id: relationId }: OwnerRelation,
  { kind, direction, happenedOn, text, correctsId }: WriteEntry,
): Promise<Done> {
  if (correctsId) {
    const corrected = await findCorrectable(tx, relationId, correctsId);
    if (!corrected) return refuse("entry_unknown");
    if (corrected.isCorrected) return refuse("entry_corrected");
  }
  const way = hasDirection(kind) ? (direction ?? null) : null;
  const entry = {
    relationId,
    kind,
    direction: way,
    happenedOn,
    text,
    correctsId: correctsId ?? null,
  };
  await createEntries(tx, [{ ...entry, authorId: viewer.accountId }]);
  return accept({ relationId });
}

async function verify(
  tx: Transaction,
  viewer: Viewer,
  { id: relationId }: OwnerRelation,
  form: VerifyIdentity,
): Promise<Done> {
  const isNew = await createIdentityCheck(tx, viewer, relationId, form);
  return isNew ? accept({ relationId }) : refuse("already_verified");
}

const told = (tx: Transaction, viewer: Viewer, entityId: string, action: string) =>
  recordEvent(tx, viewer, { action, entity: "owner_relation", entityId });
