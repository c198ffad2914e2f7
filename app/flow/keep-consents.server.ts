import { recordEvent } from "~/modules/audit/record-event.server";
import { createFileTask } from "~/modules/follow-up/create-file-task.server";
import { createTimelineEntry } from "~/modules/follow-up/create-timeline-entry.server";
import {
  CONSENT_PURPOSES,
  type ConsentAct,
  consentInForce,
  type ConsentRefusal,
  decideConsent,
  sheetLanguage,
} from "~/modules/households/consent";
import { createConsent, endConsent, findConsents } from "~/modules/households/consents.server";
import { statusAllowed } from "~/modules/households/file-rules";
import { findConsentPurposes } from "~/modules/households/find-consent-purposes.server";
import { getHousehold, type StoredHousehold } from "~/modules/households/get-household.server";
import { lockHouseholds } from "~/modules/households/lock-households.sql.server";
import { updateStatusAndConsent } from "~/modules/households/merges.server";
import { findActiveProposalId } from "~/modules/matching/find-active-proposals.server";
import { findContact } from "~/modules/people/get-contact.server";
import type { Viewer } from "~/modules/people/viewer";
import { now, today } from "~/platform/clock.server";
import {
  commandAsViewer,
  type Once,
  readAsViewer,
  type Transaction,
} from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";
import { accept } from "~/platform/result";
import { sqlInside } from "~/platform/sql.server";

/** What a household agreed to, purpose by purpose, with its history and the law. */
export const loadConsents = (viewer: Viewer, householdId: string) =>
  readAsViewer(viewer, async (tx) => {
    const { id, code, languages } = await getHousehold(tx, viewer, householdId);
    const consents = await findConsents(tx, householdId);
    const names = new Map<string, string>();
    for (const account of consents.flatMap((one) => [one.recordedBy, one.withdrawnBy])) {
      if (account === null || names.has(account)) continue;
      names.set(account, (await findContact(tx, account))?.name ?? "");
    }
    const nameOf = (account: string | null) => (account && names.get(account)) ?? null;
    return {
      ...{ id, code, languages, today: today(), sheet: sheetLanguage(languages) },
      hiddenProposalId:
        consentInForce(consents, "owners") === null
          ? await findActiveProposalId(tx, viewer, householdId)
          : null,
      purposes: findConsentPurposes().map((fact) => ({
        ...fact,
        held: consentInForce(consents, fact.key),
        history: consents
          .filter(({ purpose }) => purpose === fact.key)
          .map((one) => ({
            ...one,
            recordedByName: nameOf(one.recordedBy),
            withdrawnByName: nameOf(one.withdrawnBy),
          })),
      })),
    };
  });

/** A household says yes to one purpose, or takes it back; that holds at once. */
export const keepConsent = (
  viewer: Viewer,
  once: Once,
  { householdId, form }: { householdId: string; form: ConsentAct },
) =>
  commandAsViewer<{ householdId: string }, ConsentRefusal>(viewer, once, async (tx) => {
    await lockHouseholds(sqlInside(tx), [householdId]);
    const file = await getHousehold(tx, viewer, householdId);
    const verdict = decideConsent(await findConsents(tx, householdId), form);
    if (!verdict.ok) return verdict;
    const { ends } = verdict;
    if (ends) await endConsent(tx, viewer, ends.id, laterOf(ends.givenOn), now());
    if (form.act === "give") await createConsent(tx, viewer, householdId, form);
    if (form.purpose === "owners") await followOwners(tx, viewer, file, form);
    await createTimelineEntry(tx, viewer, {
      householdId,
      kind: form.act === "give" ? "consent_given" : "consent_withdrawn",
      detail: { purpose: form.purpose },
    });
    const action = form.act === "give" ? "give_consent" : "withdraw_consent";
    const fields = [form.purpose];
    await recordEvent(tx, viewer, { action, entity: "household", entityId: householdId, fields });
    return accept({ householdId });
  });

const laterOf = (givenOn: LocalDate) => (givenOn > today() ? givenOn : today());

/** Whoever ranks reads the day in the file; the card of an active proposal is hidden and shown by the database with it. */
async function followOwners(
  tx: Transaction,
  viewer: Viewer,
  file: StoredHousehold,
  form: ConsentAct,
): Promise<void> {
  const shareConsentOn = form.act === "give" ? form.givenOn : null;
  const status = statusOf(file, shareConsentOn);
  await updateStatusAndConsent(tx, file.id, { status, shareConsentOn }, now());
  await flagWithdrawal(tx, viewer, file, shareConsentOn);
}

function statusOf({ status, ...file }: StoredHousehold, shareConsentOn: LocalDate | null) {
  if (status === "housed" || status === "parked" || status === "closed") return status;
  return statusAllowed(status, { ...file, shareConsentOn });
}

/** Its caseworker has to see to an active proposal of a household that took its consent back. */
export async function flagWithdrawal(
  tx: Transaction,
  viewer: Viewer,
  file: Pick<StoredHousehold, "id" | "caseworkerId" | "shareConsentOn">,
  after: LocalDate | null,
): Promise<void> {
  if (file.shareConsentOn === null || after !== null) return;
  const proposalId = await findActiveProposalId(tx, viewer, file.id);
  if (proposalId === null) return;
  const { id: householdId, caseworkerId } = file;
  await createFileTask(tx, {
    householdId,
    caseworkerId,
    step: "consent_withdrawn",
    dueOn: today(),
  });
  await recordEvent(tx, viewer, { action: "hide_card", entity: "proposal", entityId: proposalId });
}

/** What a file says of consents beside its other facts. */
export async function findConsentSummary(tx: Transaction, householdId: string) {
  const consents = await findConsents(tx, householdId);
  return CONSENT_PURPOSES.map((purpose) => {
    const held = consentInForce(consents, purpose);
    return { purpose, givenOn: held?.givenOn ?? null, how: held?.how ?? null };
  });
}
