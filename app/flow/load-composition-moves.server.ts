import { recordEvent } from "~/modules/audit/record-event.server";
import { standardOn } from "~/modules/households/bedroom-standard";
import {
  type JoiningLink,
  type MoveProblem,
  planJoin,
  planMove,
  planSplit,
} from "~/modules/households/composition-moves";
import { readFileCode } from "~/modules/households/file-code";
import { findBedroomStandards } from "~/modules/households/find-bedroom-standards.server";
import { findHouseholdByCode } from "~/modules/households/find-household-by-code.server";
import { getHousehold, type StoredHousehold } from "~/modules/households/get-household.server";
import { findIdentity } from "~/modules/households/get-identity.server";
import type { HouseholdMember } from "~/modules/households/household";
import { isPresent, memberAge } from "~/modules/households/member-age";
import { consentAfterArrival } from "~/modules/households/move-effects";
import type { MoveQuestion, SplitQuestion } from "~/modules/households/move-forms";
import {
  type FilePreview,
  type MovablePerson,
  previewFile,
} from "~/modules/households/move-preview";
import type { PlacedMember } from "~/modules/households/reroot";
import type { Viewer } from "~/modules/people/viewer";
import { today } from "~/platform/clock.server";
import { type Transaction, withViewer } from "~/platform/database/with-viewer.server";
import { type Refusal, refuse } from "~/platform/result";

import { bindingOf, type BoundFile } from "./open-file.server";

/** Why a preview cannot be shown; `file_unknown`: no file with this number in the team. */
export type PreviewProblem = MoveProblem | BoundFile | "file_unknown" | "relation_missing";

/** A file, its people by name, and what they would be after some members left for a new one. Names read are recorded. */
export const loadSplit = (viewer: Viewer, householdId: string, question: SplitQuestion) =>
  withViewer(viewer, async (tx) => {
    const file = await getHousehold(tx, viewer, householdId);
    const shown = await showFile(tx, viewer, file);
    const base = { ...shown, question, binding: await bindingOf(tx, viewer, file) };
    if (!question.isAsked) return { ...base, problem: null, preview: null };
    const { members, stays: staying, reference: leaving } = question;
    const plan = planSplit(file.members, members, { staying, leaving }, today());
    if (!plan.ok) return { ...base, problem: plan, preview: null };
    const fresh = { id: null, code: null, version: 0, bedroomsOverride: null };
    return {
      ...base,
      problem: null,
      preview: {
        staying: moved(file, plan.staying, false),
        leaving: moved(fresh, plan.leaving, false),
        hasReferringService: file.referringOrganisationId !== null,
      },
    };
  });

/** The same for one member, or for everybody, going into another file. */
export const loadMove = (
  viewer: Viewer,
  householdId: string,
  question: MoveQuestion,
  kind: "move" | "join",
) =>
  withViewer(viewer, async (tx) => {
    const file = await getHousehold(tx, viewer, householdId);
    const shown = await showFile(tx, viewer, file);
    const binding = await bindingOf(tx, viewer, file);
    const base = { ...shown, question, binding, target: null, preview: null };
    if (!question.isAsked) return { ...base, problems: [] };
    const found = await findTarget(tx, viewer, householdId, question.to);
    const target = found.ok ? await showFile(tx, viewer, found.file) : null;
    const { relation, relatedTo } = question;
    const problems: Refusal<PreviewProblem>[] = [
      ...(kind === "move" && !question.member ? [refuse("nobody_chosen" as const)] : []),
      ...(found.ok ? [] : [found]),
      ...(relation === null ? [refuse("relation_missing" as const)] : []),
    ];
    if (problems.length > 0 || !found.ok || relation === null) return { ...base, target, problems };
    const plan = planOf(file, found.file, kind, question.member, { relation, relatedTo });
    if (!plan.ok) return { ...base, target, problems: [plan] };
    const arriving =
      kind === "join" ? file.members : file.members.filter(({ id }) => id === question.member);
    const consent = consentAfterArrival(found.file, file, arriving, today());
    const losesConsent = found.file.shareConsentOn !== null && consent === null;
    return {
      ...base,
      target,
      problems,
      preview: {
        source: plan.source && moved(file, plan.source, false),
        target: moved(found.file, plan.target, losesConsent),
      },
    };
  });

function planOf(
  file: StoredHousehold,
  target: StoredHousehold,
  kind: "move" | "join",
  member: string | null,
  link: JoiningLink,
): { ok: true; source: PlacedMember[] | null; target: PlacedMember[] } | Refusal<PreviewProblem> {
  if (kind === "join") {
    const plan = planJoin(file.members, target.members, link, today());
    return plan.ok ? { ok: true, source: null, target: plan.target } : plan;
  }
  return planMove(file.members, member ?? "", target.members, link, today());
}

async function findTarget(
  tx: Transaction,
  viewer: Viewer,
  householdId: string,
  typed: string,
): Promise<{ ok: true; file: StoredHousehold } | Refusal<PreviewProblem>> {
  const code = readFileCode(typed);
  const id = code && (await findHouseholdByCode(tx, viewer, code))?.id;
  if (!id) return refuse("file_unknown");
  if (id === householdId) return refuse("same_file");
  const file = await getHousehold(tx, viewer, id);
  return (await bindingOf(tx, viewer, file)) ?? { ok: true, file };
}

/** A file with the names of its people, as far as the role may know them; the reading is recorded. */
async function showFile(tx: Transaction, viewer: Viewer, file: StoredHousehold) {
  const identity = await findIdentity(tx, viewer, file.id);
  if (identity) {
    await recordEvent(tx, viewer, {
      action: "read_identity",
      entity: "household",
      entityId: file.id,
      fields: ["name"],
    });
  }
  const { id, code, version, members } = file;
  return { id, code, version, people: members.map((member) => person(member, identity?.names)) };
}

type Names = Record<string, { givenName: string; familyName: string }>;

function person(member: HouseholdMember, names: Names = {}): MovablePerson {
  const name = names[member.id];
  return {
    id: member.id,
    position: member.position,
    relation: member.relation,
    age: memberAge(member, today()),
    isHere: isPresent(member, today()),
    name: name ? `${name.givenName} ${name.familyName}`.trim() || null : null,
  };
}

function moved(
  file: {
    id: string | null;
    code: string | null;
    version: number;
    bedroomsOverride: number | null;
  },
  members: readonly PlacedMember[],
  losesConsent: boolean,
): FilePreview {
  const { id, code, version, bedroomsOverride: ownCount } = file;
  const standard = standardOn(findBedroomStandards(), today());
  const facts = { id, code, version, ownCount, losesConsent };
  return previewFile(facts, members, standard, today());
}
