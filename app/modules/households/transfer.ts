import { z } from "zod";

import { checkboxField, longTextField, textField } from "~/platform/form-field";
import { accept, refuse, type Verdict } from "~/platform/result";

import type { HouseholdStatus } from "./household";

/**
 * A file on its way to another caseworker. `overtaken`: the file closed or was given elsewhere meanwhile; `assigned`: a
 * manager gave it at once.
 */
export const TRANSFER_STATUSES = [
  "open",
  "accepted",
  "declined",
  "withdrawn",
  "overtaken",
  "assigned",
] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

/** A caseload is given in one go; more files than anybody follows are not. */
export const TRANSFER_MAX = 300;

const ids = () =>
  z
    .array(z.uuid("forms.error.choice"))
    .max(TRANSFER_MAX, `forms.error.tooMany|{"max":${TRANSFER_MAX}}`)
    .default([]);

/** Gives chosen files or all of a caseload to a colleague, with a word about why. */
export const AskTransferForm = z
  .object({
    act: z.literal("transfer"),
    /** Every open file of the caseworker that is not on its way already. */
    whole: checkboxField(),
    files: ids(),
    toId: z.string({ error: "forms.error.requiredChoice" }).pipe(z.uuid("forms.error.choice")),
    note: longTextField(1000),
    /** The receiver is not asked; for managers. */
    atOnce: checkboxField(),
  })
  .refine(({ whole, files }) => whole || files.length > 0, {
    path: ["files"],
    message: "caseload.error.no_file",
  });
export type AskTransfer = z.output<typeof AskTransferForm>;

export const TRANSFER_ANSWERS = ["accept", "decline", "withdraw"] as const;
export type TransferAnswer = (typeof TRANSFER_ANSWERS)[number];

/** Answers chosen transfers alike; declining says why. */
export const AnswerTransferForm = z
  .object({
    act: z.enum(TRANSFER_ANSWERS, { error: "forms.error.choice" }),
    transfers: ids().refine((chosen) => chosen.length > 0, "caseload.error.no_transfer"),
    reason: textField(500).optional(),
  })
  .superRefine(({ act, reason }, context) => {
    if (act !== "decline" || reason !== undefined) return;
    context.addIssue({
      code: "custom",
      path: ["reason"],
      message: "caseload.error.reason_missing",
    });
  });
export type AnswerTransfer = z.output<typeof AnswerTransferForm>;

/** What is looked at in a file before it is given. */
export interface FileToGive {
  code: string;
  status: HouseholdStatus;
  caseworkerId: string;
  hasOpenTransfer: boolean;
}

export type AskRefusal =
  | "file_closed"
  | "not_own_file"
  | "already_theirs"
  | "transfer_open"
  | "unknown_colleague"
  | "nothing_left";

/** May somebody give this file to a colleague? A caseworker gives the own ones, a manager those of the team. */
export function mayGive(
  file: FileToGive,
  toId: string,
  giver: { accountId: string; isManager: boolean; atOnce: boolean },
): Verdict<object, AskRefusal> {
  const detail = { household: file.code };
  if (file.status === "closed") return refuse("file_closed", detail);
  if (!giver.isManager && file.caseworkerId !== giver.accountId) {
    return refuse("not_own_file", detail);
  }
  if (file.caseworkerId === toId) return refuse("already_theirs", detail);
  // A manager's word overtakes a question that waits.
  if (file.hasOpenTransfer && !giver.atOnce) return refuse("transfer_open", detail);
  return accept();
}

export interface TransferToAnswer {
  status: TransferStatus;
  fromId: string;
  toId: string;
  askedBy: string;
  file: { code: string; status: HouseholdStatus; caseworkerId: string };
}

export type AnswerRefusal = "not_open" | "not_addressee" | "file_closed" | "given_elsewhere";

/** What became of the file since it was asked; null while the transfer still makes sense. */
export function overtakenBy({
  fromId,
  file,
}: Pick<TransferToAnswer, "fromId" | "file">): "file_closed" | "given_elsewhere" | null {
  if (file.status === "closed") return "file_closed";
  return file.caseworkerId === fromId ? null : "given_elsewhere";
}

/**
 * The status an answer leads to, or why it cannot be given. The receiver accepts or declines, the giver or whoever asked
 * withdraws, a manager may withdraw any. Declining or withdrawing what was overtaken takes it off the list.
 */
export function decideTransfer(
  transfer: TransferToAnswer,
  act: TransferAnswer,
  who: { accountId: string; isManager: boolean },
): Verdict<{ to: TransferStatus }, AnswerRefusal> {
  const detail = { household: transfer.file.code };
  if (transfer.status !== "open") return refuse("not_open", detail);
  const isGiver = [transfer.fromId, transfer.askedBy].includes(who.accountId) || who.isManager;
  const isAddressee = transfer.toId === who.accountId;
  if (act === "withdraw" ? !isGiver : !isAddressee) return refuse("not_addressee", detail);
  const overtaken = overtakenBy(transfer);
  if (act === "accept") return overtaken ? refuse(overtaken, detail) : accept({ to: "accepted" });
  if (overtaken) return accept({ to: "overtaken" });
  return accept({ to: act === "decline" ? "declined" : "withdrawn" });
}
