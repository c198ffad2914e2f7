import { z } from "zod";

import { choiceField, textField } from "~/platform/form-field";

import type { RuleCode } from "./rule-failure";

/**
 * A household that stands behind the active proposal of a dwelling. `waiting` until it is its turn; then `promoted` to a
 * proposal of its own, or it `left` because it never can be; `removed` by staff.
 */
export const BACKUP_STATUSES = ["waiting", "promoted", "removed", "left"] as const;
export type BackupStatus = (typeof BACKUP_STATUSES)[number];

/** Why all backups of an offer leave, or one of them, beside the rules. */
export const BACKUP_ENDS = [
  "dwelling_let",
  "offer_ended",
  "household_housed",
  "file_closed",
] as const;
export type BackupEnd = (typeof BACKUP_ENDS)[number];

/** A rule the pair failed when it was its turn, or what ended the waiting. */
export type BackupReason = RuleCode | BackupEnd;

/** A place in the queue behind a proposal, as staff reads it. */
export interface Backup {
  id: string;
  householdId: string;
  /** Null where the viewer may not read the household. */
  householdCode: string | null;
  /** Why it was passed over last time; null before its turn. */
  reason: BackupReason | null;
  passedAt: Date | null;
  addedAt: Date;
}

/** Puts a household last behind a proposal, named by its id on the desk and by its code elsewhere. */
export const AddBackupForm = z
  .object({
    act: z.literal("add"),
    householdId: z.uuid().optional(),
    code: textField(20)
      .transform((text) => text.toUpperCase())
      .optional(),
    /** Where to go on: the desk, or the proposal's page. */
    from: z.enum(["desk"]).optional(),
  })
  .refine(({ householdId, code }) => householdId !== undefined || code !== undefined, {
    path: ["code"],
    message: "forms.error.required",
  });

/** The same by its code alone, as a person types it. */
export const AddByCodeForm = z.object({ act: z.literal("add"), code: textField(20) });

export const MOVES = ["up", "down"] as const;

/** Changes the place of one backup, or takes it out. */
export const ChangeBackupForm = z.object({
  act: choiceField([...MOVES, "remove"]),
  backupId: z.uuid(),
});

export const BackupForm = z.union([AddBackupForm, ChangeBackupForm]);
export type AddBackup = z.output<typeof AddBackupForm>;
export type ChangeBackup = z.output<typeof ChangeBackupForm>;

/** Why a household may not stand behind a proposal, or no longer does, beside the rules. */
export const BACKUP_REFUSALS = [
  "no_such_household",
  "already_proposed",
  "waits_already",
  "household_taken",
  "proposal_over",
  "backup_gone",
] as const;
export type BackupRefusalCode = (typeof BACKUP_REFUSALS)[number];
