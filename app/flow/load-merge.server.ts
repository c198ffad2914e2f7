import { recordEvents } from "~/modules/audit/record-event.server";
import { pairOff } from "~/modules/households/alike-files";
import { standardOn } from "~/modules/households/bedroom-standard";
import type { KnownPerson } from "~/modules/households/duplicate-rules";
import { readFileCode } from "~/modules/households/file-code";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { findHouseholdByCode } from "~/modules/households/find-household-by-code.server";
import {
  findHouseholdCode,
  getHousehold,
  type StoredHousehold,
} from "~/modules/households/get-household.server";
import { findIdentity, type HouseholdIdentity } from "~/modules/households/get-identity.server";
import type { HouseholdMember } from "~/modules/households/household";
import { memberAge } from "~/modules/households/member-age";
import {
  decideMerge,
  MERGE_FIELDS,
  type MergeChoices,
  planMerge,
  readMergeChoices,
} from "~/modules/households/merge";
import { choicesToStart, fullnessOf, proposedField } from "~/modules/households/merge-start";
import { findChangedAt } from "~/modules/households/merges.server";
import { previewFile } from "~/modules/households/move-preview";
import { findContact } from "~/modules/people/get-contact.server";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { refuse } from "~/platform/result";

import { findUndoable, mergedFile } from "./merge-files.server";

/** Two files beside each other with what may be chosen, and what would become of them. Names read are recorded. */
export const loadMerge = (viewer: Viewer, householdId: string, search: URLSearchParams) =>
  withViewer(viewer, async (tx) => {
    const kept = await getHousehold(tx, viewer, householdId);
    const to = (search.get("to") ?? "").trim().slice(0, 40);
    const base = {
      ...{ id: kept.id, code: kept.code, version: kept.version, to },
      merges: await findMergesShown(tx, viewer, kept),
    };
    const code = readFileCode(to);
    const found = code === null ? null : await findHouseholdByCode(tx, viewer, code);
    if (!found || found.id === kept.id) {
      const reason = found ? ("same_file" as const) : ("file_unknown" as const);
      return { ...base, problem: to === "" ? null : refuse(reason), pair: null };
    }
    const other = await getHousehold(tx, viewer, found.id);
    const sides = {
      kept: await showSide(tx, viewer, kept),
      other: await showSide(tx, viewer, other),
    };
    const isAsked = search.has("ask");
    const choices = isAsked ? readMergeChoices(search) : startOf(sides);
    const plan = planMerge(kept.members, other.members, choices.members, today());
    const verdict = decideMerge(
      await mergedFile(tx, viewer, kept),
      await mergedFile(tx, viewer, other),
      choices.members.some(({ as }) => as === "new"),
    );
    const problem = !verdict.ok ? verdict : plan.ok ? null : plan;
    const standard = standardOn(findBedroomStandards(), today());
    const facts = {
      ...{ id: kept.id, code: kept.code, version: kept.version },
      ownCount: kept.bedroomsOverride,
      losesConsent: false,
    };
    return {
      ...base,
      problem: verdict.ok && !isAsked ? null : problem,
      pair: {
        ...sides,
        choices,
        // With nobody in addition it may still be possible.
        isPossible: verdict.ok || verdict.reason === "bound_keeps_people",
        preview:
          isAsked && problem === null && plan.ok
            ? previewFile(
                facts,
                plan.members.map((member) => ({ ...member, inferred: false })),
                standard,
                today(),
              )
            : null,
      },
    };
  });

type Shown = Awaited<ReturnType<typeof showSide>>;

function startOf({ kept, other }: { kept: Shown; other: Shown }): MergeChoices {
  return choicesToStart(
    MERGE_FIELDS.filter((field) => proposedField(field, kept, other) === "other"),
    pairOff(other.known, kept.known),
    { kept: kept.file.members, other: other.file.members },
  );
}

/** One of the two files as the page shows it; reading its names is recorded. */
async function showSide(tx: Transaction, viewer: Viewer, file: StoredHousehold) {
  const identity = await findIdentity(tx, viewer, file.id);
  const fields = ["name", "phone", "email", "birth_date"];
  await recordEvents(
    tx,
    viewer,
    identity ? [{ action: "read_identity", entity: "household", entityId: file.id, fields }] : [],
  );
  const contact = { phone: identity?.phone ?? null, email: identity?.email ?? null };
  return {
    file,
    ...{ contact, fullness: fullnessOf({ ...file, ...contact }) },
    registeredOn: file.registeredOn,
    updatedAt: (await findChangedAt(tx, [file.id])).get(file.id) ?? new Date(0),
    known: file.members.map((member) => knownPerson(member, identity)),
    ages: file.members.map((member) => memberAge(member, today())),
  };
}

function knownPerson(member: HouseholdMember, identity: HouseholdIdentity | null): KnownPerson {
  const name = identity?.names[member.id];
  return {
    givenName: name?.givenName ?? null,
    familyName: name?.familyName ?? null,
    nativeName: name?.nativeName ?? null,
    birthDate: member.birthDate,
    birthYear: member.birthYear,
  };
}

async function findMergesShown(tx: Transaction, viewer: Viewer, kept: StoredHousehold) {
  const shown = [];
  for (const { merge, verdict } of await findUndoable(tx, viewer, kept)) {
    shown.push({
      ...{ id: merge.id, at: merge.mergedAt },
      code: await findHouseholdCode(tx, merge.otherId),
      by: (await findContact(tx, merge.mergedBy))?.name ?? null,
      refused: verdict.ok ? null : verdict.reason,
    });
  }
  return shown;
}
