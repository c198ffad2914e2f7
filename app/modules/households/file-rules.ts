import type { LocalDate } from "~/platform/local-date";
import { accept, refuse, type Verdict } from "~/platform/result";

import { FILE_NEEDS, type FileNeed, OPEN_STATUSES, type OpenStatus } from "./file-status";
import type {
  CurrentHousing,
  HouseholdLanguage,
  HouseholdStatus,
  ProtectionStatus,
} from "./household";

/** Who moves a file: its caseworkers and their manager, or the clock and other steps of the story. */
export const FILE_ACTORS = ["caseworker", "system"] as const;
export type FileActor = (typeof FILE_ACTORS)[number];

export const FILE_ACTIONS = [
  "assess",
  "ready",
  "park",
  "resume",
  "return",
  "close",
  "reopen",
] as const;
export type FileAction = (typeof FILE_ACTIONS)[number];

/** Where an action leads that has no status of its own: the one before it was parked, or the one the data allow. */
type Target = Exclude<HouseholdStatus, "housed"> | "before_parking" | "as_complete";

interface Transition {
  from: readonly HouseholdStatus[];
  to: Target;
  who: readonly FileActor[];
  /** What the file must hold first. */
  needs: readonly FileNeed[];
  /** Refused while a proposal is active or a tenancy runs. */
  onlyFree: boolean;
}

const TO_ASSESS = ["members", "current_housing", "residence_right"] as const;

/**
 * The whole life of a file. Being proposed is not a status of it: an active proposal says so. `housed` is not an action
 * either: it follows from a signed tenancy, and looking again from its end.
 */
export const FILE_TRANSITIONS: Readonly<Record<FileAction, Transition>> = {
  assess: move(["received"], "assessed", ["caseworker"], { needs: TO_ASSESS }),
  ready: move(["received", "assessed"], "ready", ["caseworker"], { needs: FILE_NEEDS }),
  park: move(OPEN_STATUSES, "parked", ["caseworker"], { onlyFree: true }),
  resume: move(["parked"], "before_parking", ["caseworker"]),
  return: move(["parked"], "before_parking", ["system"]),
  close: move([...OPEN_STATUSES, "parked", "housed"], "closed", ["caseworker"], {
    onlyFree: true,
  }),
  reopen: move(["closed"], "as_complete", ["caseworker"]),
};

function move(
  from: readonly HouseholdStatus[],
  to: Target,
  who: readonly FileActor[],
  more: Partial<Pick<Transition, "needs" | "onlyFree">> = {},
): Transition {
  return { from, to, who, needs: more.needs ?? [], onlyFree: more.onlyFree ?? false };
}

/** What is looked at in a file before it moves. */
export interface FileContent {
  members: readonly { relation: string }[];
  currentHousing: CurrentHousing | null;
  protectionStatus: ProtectionStatus | null;
  protectionValidUntil: LocalDate | null;
  incomes: readonly unknown[];
  /** Somebody said that there is no income at all. */
  noIncome: boolean;
  languages: readonly HouseholdLanguage[];
  shareConsentOn: LocalDate | null;
}

export interface FileState extends FileContent {
  status: HouseholdStatus;
  /** Where a parked file stood before; null for every other. */
  parkedFrom: OpenStatus | null;
  /** The file all its people went into; it stays closed. */
  joinedIntoId: string | null;
  hasActiveProposal: boolean;
  hasRunningTenancy: boolean;
}

const HOLDS: Readonly<Record<FileNeed, (file: FileContent) => boolean>> = {
  members: ({ members }) => members.some(({ relation }) => relation === "reference"),
  current_housing: ({ currentHousing }) => currentHousing !== null,
  // Another right of residence says nothing without the day it ends on.
  residence_right: ({ protectionStatus, protectionValidUntil }) =>
    protectionStatus !== null && (protectionStatus !== "other" || protectionValidUntil !== null),
  incomes: ({ incomes, noIncome }) => incomes.length > 0 || noIncome,
  languages: ({ languages }) => languages.length > 0,
  consent: ({ shareConsentOn }) => shareConsentOn !== null,
};

/** What a file lacks before an action, in the order of the form. */
export function missingFor(file: FileContent, action: FileAction): FileNeed[] {
  return FILE_TRANSITIONS[action].needs.filter((need) => !HOLDS[need](file));
}

export type FileRefusal =
  "wrong_status" | "wrong_actor" | "incomplete" | "proposal_active" | "tenancy_runs" | "joined";

/** The status an action leads to, or why it may not be taken now. */
export function decideFileAction(
  file: FileState,
  action: FileAction,
  actor: FileActor,
): Verdict<{ to: HouseholdStatus }, FileRefusal> {
  const { from, to, who, onlyFree } = FILE_TRANSITIONS[action];
  if (!who.includes(actor)) return refuse("wrong_actor");
  if (!from.includes(file.status)) return refuse("wrong_status");
  if (file.joinedIntoId !== null) return refuse("joined");
  if (missingFor(file, action).length > 0) return refuse("incomplete");
  if (onlyFree && file.hasActiveProposal) return refuse("proposal_active");
  if (onlyFree && file.hasRunningTenancy) return refuse("tenancy_runs");
  if (to === "before_parking") {
    return accept({ to: statusAllowed(file.parkedFrom ?? "received", file) });
  }
  // What was agreed before it was closed is asked again before the household is proposed.
  if (to === "as_complete") return accept({ to: statusAllowed("assessed", file) });
  return accept({ to });
}

/** The furthest open status up to a wished one for which nothing is missing. */
export function statusAllowed(wished: OpenStatus, file: FileContent): OpenStatus {
  if (wished === "ready" && missingFor(file, "ready").length === 0) return "ready";
  if (wished !== "received" && missingFor(file, "assess").length === 0) return "assessed";
  return "received";
}

/** The one next thing about a file: an action, data to complete, or waiting. */
export type NextOfFile =
  | { kind: "act"; action: "assess" | "ready" | "resume" | "reopen" }
  | { kind: "complete"; missing: readonly FileNeed[] }
  | { kind: "match" }
  | { kind: "proposed" }
  | { kind: "housed" };

/** What comes next for a file; for a file that moves on by itself, where it is. */
export function nextOfFile(file: FileState): NextOfFile {
  if (file.hasActiveProposal) return { kind: "proposed" };
  if (file.status === "housed" || file.hasRunningTenancy) return { kind: "housed" };
  if (file.status === "parked") return { kind: "act", action: "resume" };
  if (file.status === "closed") return { kind: "act", action: "reopen" };
  if (file.status === "ready") return { kind: "match" };
  const missing = missingFor(file, "ready");
  if (missing.length === 0) return { kind: "act", action: "ready" };
  if (file.status === "received" && missingFor(file, "assess").length === 0) {
    return { kind: "act", action: "assess" };
  }
  return { kind: "complete", missing };
}

/** The actions a person may take now beside the next one. */
export function otherActions(file: FileState, next: NextOfFile): FileAction[] {
  return FILE_ACTIONS.filter(
    (action) =>
      !(next.kind === "act" && next.action === action) &&
      decideFileAction(file, action, "caseworker").ok,
  );
}

/** What the page of a file says about its life. */
export interface LifeOfFile {
  next: NextOfFile;
  /** Actions a person may take now beside the next one. */
  others: readonly FileAction[];
  /** What the household still lacks to be proposed; empty where that is not the question. */
  missing: readonly FileNeed[];
}

export function lifeOfFile(file: FileState): LifeOfFile {
  const next = nextOfFile(file);
  const isOnItsWay = file.status === "received" || file.status === "assessed";
  return {
    next,
    others: otherActions(file, next),
    missing: isOnItsWay ? missingFor(file, "ready") : [],
  };
}
