import { formAmount } from "~/i18n/format";
import { recordEvent } from "~/modules/audit/record-event.server";
import { findCommunes } from "~/modules/communes/find-communes.server";
import { findNeighbours } from "~/modules/communes/find-neighbours.server";
import { findTasksOfHousehold } from "~/modules/follow-up/find-tasks.server";
import { findTimeline } from "~/modules/follow-up/find-timeline.server";
import { bearableRent } from "~/modules/households/bearable-rent";
import { standardOn } from "~/modules/households/bedroom-standard";
import { bedroomChanges, bedroomsNeeded } from "~/modules/households/bedrooms-needed";
import { decideFileAction, type FileAction, lifeOfFile } from "~/modules/households/file-rules";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import {
  findHouseholdCode,
  getHousehold,
  type StoredHousehold,
} from "~/modules/households/get-household.server";
import { findIdentity } from "~/modules/households/get-identity.server";
import { wantedCommunes } from "~/modules/households/household-rules";
import { memberAge } from "~/modules/households/member-age";
import { findMergedFiles } from "~/modules/households/merges.server";
import type { OwnCount } from "~/modules/households/own-count";
import { findReceiver } from "~/modules/households/transfers.server";
import { findContact } from "~/modules/people/get-contact.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { today } from "~/platform/clock.server";
import { readAsViewer, type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { addMonths } from "~/platform/local-date";

import { findConsentSummary } from "./keep-consents.server";
import { type BoundFile, getBoundFile } from "./move-file.server";

/** How far ahead a household's growth is shown. */
const MONTHS_AHEAD = 36;

/** A household's file. Who may identify it reads its names, and that reading is recorded in the same transaction. */
export const loadHousehold = (viewer: Viewer, householdId: string) =>
  withViewer(viewer, async (tx) => {
    const household = await getHousehold(tx, viewer, householdId);
    const identity = await findIdentity(tx, viewer, householdId);
    if (identity) {
      await recordEvent(tx, viewer, {
        action: "read_identity",
        entity: "household",
        entityId: householdId,
        fields: ["name", "phone", "email"],
      });
    }
    const day = today();
    const standard = standardOn(findBedroomStandards(), day);
    const parameters = await findLegalParameters(tx);
    const canSeeFollowUp = may(viewer, "timeline:write");
    const file = await getBoundFile(tx, viewer, household);
    return {
      household,
      identity,
      ages: Object.fromEntries(
        household.members.map((member) => [member.id, memberAge(member, day)]),
      ),
      bedrooms: bedroomsNeeded(
        { members: household.members, bedroomsOverride: null },
        standard,
        day,
      ),
      ownCount: await findOwnCount(tx, household),
      joinedInto: await findJoinedInto(tx, household.joinedIntoId),
      bedroomChanges: bedroomChanges(household, standard, day, addMonths(day, MONTHS_AHEAD)),
      standard: { key: standard.key, source: standard.source, status: standard.status },
      bearable: bearableRent(household, parameters, day),
      caseworker: await findContact(tx, household.caseworkerId),
      consents: may(viewer, "household:update") ? await findConsentSummary(tx, household.id) : [],
      nearWished: await findNeighbours(tx, wantedCommunes(household)),
      tasks: may(viewer, "task:read") ? await findTasksOfHousehold(tx, viewer, householdId) : [],
      timeline: canSeeFollowUp
        ? await findTimeline(
            tx,
            viewer,
            householdId,
            await findMergedFiles(tx, viewer, householdId),
          )
        : [],
      isProposed: file.hasActiveProposal,
      life:
        may(viewer, "household:update") && household.joinedIntoId === null
          ? await loadLife(tx, viewer, file)
          : null,
      today: day,
      may: {
        update: may(viewer, "household:update") && household.joinedIntoId === null,
        match: may(viewer, "match:rank") && household.status === "ready",
        write: canSeeFollowUp,
        move: may(viewer, "household:update") && household.status !== "closed",
      },
    };
  });

async function findJoinedInto(tx: Transaction, id: string | null) {
  const code = id && (await findHouseholdCode(tx, id));
  return id && code ? { id, code } : null;
}

/** A caseworker's own count with its author's name; null while the computed one holds. */
export async function findOwnCount(
  tx: Transaction,
  household: StoredHousehold,
): Promise<OwnCount | null> {
  const { bedroomsOverride, bedroomsOverrideReason, bedroomsOverrideBy } = household;
  if (bedroomsOverride === null) return null;
  const author = bedroomsOverrideBy ? await findContact(tx, bedroomsOverrideBy) : null;
  return {
    bedrooms: bedroomsOverride,
    reason: bedroomsOverrideReason ?? "",
    by: author?.name ?? null,
    at: household.bedroomsOverrideAt,
  };
}

async function loadLife(tx: Transaction, viewer: Viewer, file: BoundFile) {
  const { proposalId, tenancyId, caseworkerId } = file;
  const receiverId = await findReceiver(tx, file.id);
  const receiver = receiverId && (await findContact(tx, receiverId));
  const isOwn = caseworkerId === viewer.accountId;
  return {
    ...lifeOfFile(file),
    proposalId,
    tenancyId,
    receiverName: receiver ? receiver.name : null,
    // Nobody gives away what is closed.
    giveFrom:
      file.status !== "closed" && (isOwn || may(viewer, "caseload:assign")) ? caseworkerId : null,
  };
}

/** Where a file stands, what comes next, and why an act that is asked for may not be taken now. */
export const loadFileLife = (viewer: Viewer, householdId: string, act: FileAction | null) =>
  readAsViewer(viewer, async (tx) => {
    const household = await getHousehold(tx, viewer, householdId);
    const file = await getBoundFile(tx, viewer, household);
    const life = await loadLife(tx, viewer, file);
    const verdict = act && decideFileAction(file, act, "caseworker");
    const blocked = verdict && !verdict.ok ? verdict.reason : null;
    return { household: fileOf(household), life, blocked, today: today() };
  });

/** What the life of a file is shown with: neither needs nor money. */
function fileOf(household: StoredHousehold) {
  const { id, code, status, version, parkedUntil, parkReason, closedAt, closeReason } = household;
  return { id, code, status, version, parkedUntil, parkReason, closedAt, closeReason };
}

/** What the form of a household holds before anything is changed. Reads names, so it is recorded. */
export const loadHouseholdForm = (viewer: Viewer, householdId: string) =>
  withViewer(viewer, async (tx) => {
    const household = await getHousehold(tx, viewer, householdId);
    const identity = await findIdentity(tx, viewer, householdId);
    await recordEvent(tx, viewer, {
      action: "read_identity",
      entity: "household",
      entityId: householdId,
      fields: ["name", "phone", "email"],
    });
    const text = (value: string | number | null | undefined) =>
      value === null || value === undefined || value === "" ? undefined : String(value);
    return {
      id: household.id,
      code: household.code,
      communes: await findCommunes(tx),
      today: today(),
      defaultValue: {
        version: String(household.version),
        members: household.members.map((member) => ({
          id: member.id,
          givenName: text(identity?.names[member.id]?.givenName),
          familyName: text(identity?.names[member.id]?.familyName),
          nativeName: text(identity?.names[member.id]?.nativeName),
          relation: member.relation,
          relatedTo: text(member.relatedTo),
          birthDate: text(member.birthDate),
          birthYear: text(member.birthYear),
          sex: text(member.sex),
          expectedOn: text(member.expectedOn),
        })),
        protectionStatus: household.protectionStatus,
        protectionValidUntil: text(household.protectionValidUntil),
        resettlement: household.resettlement ? "on" : undefined,
        referrer: household.referrer,
        referringOrganisationId: text(household.referringOrganisationId),
        currentHousing: household.currentHousing,
        exitDeadline: text(household.exitDeadline),
        earliestMoveIn: text(household.earliestMoveIn),
        registeredOn: household.registeredOn,
        shareConsentOn: text(household.shareConsentOn),
        socialProjectAgreed: household.socialProjectAgreed ? "on" : undefined,
        phone: text(identity?.phone),
        email: text(identity?.email),
        languages: [...household.languages],
        interpreterNeeded: household.interpreterNeeded ? "on" : undefined,
        needs: [...household.needs],
        needsFurnished: household.needsFurnished ? "on" : undefined,
        hasPets: household.hasPets ? "on" : undefined,
        acceptsShared: household.acceptsShared ? "on" : undefined,
        noIncome: household.noIncome ? "on" : undefined,
        incomes: household.incomes.map((income) => ({
          source: income.source,
          monthly: formAmount(income.monthlyCents, viewer.language),
        })),
        wishes: household.wishes.map((wish) => ({ ...wish, reason: text(wish.reason) })),
      },
    };
  });
