import { z } from "zod";

import { checkboxField } from "~/platform/form-field";
import { accept, refuse, type Verdict } from "~/platform/result";

import type { RowProblem } from "./check-row";
import { HeadedColumn } from "./headings";
import type { ImportedOffer } from "./imported-offer";

/** The life of an imported file. `unreadable`, `imported`, `failed` and `discarded` are final. */
export const IMPORT_STATUSES = [
  "received",
  "checking",
  "checked",
  "unreadable",
  "importing",
  "imported",
  "failed",
  "discarded",
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** `new` is imported, `existing` was there before, `wrong` has something to correct. */
export const ROW_STATES = ["new", "existing", "wrong", "imported"] as const;
export type RowState = (typeof ROW_STATES)[number];

export const IMPORT_BOUNDS = {
  fileBytes: 25_000_000,
  fileName: 120,
  /** A check gives up behind so many problems: nobody reads more, and the file is of another kind. */
  problems: 10_000,
  /** Rows of files stay so long, for questions about them; then only the counts do. */
  keptDays: 30,
} as const;

/** One imported file with what its check found. */
export interface OfferImport {
  id: string;
  uploadedBy: { id: string; name: string };
  fileName: string;
  status: ImportStatus;
  messages: string[];
  /** `xlsx`, or `csv|<encoding>|<separator>`. */
  format: string | null;
  columns: HeadedColumns;
  rowsRead: number;
  rowsNew: number;
  rowsExisting: number;
  rowsWrong: number;
  rowsComplete: number;
  problems: number;
  landlordsNew: number;
  stoppedAt: number | null;
  submitComplete: boolean;
  inviteLandlords: boolean;
  invitedAt: Date | null;
  confirmedAt: Date | null;
  finishedAt: Date | null;
  createdAt: Date;
}

/** One line of a file after the check. */
export interface ImportRow {
  line: number;
  state: RowState;
  offer: ImportedOffer | null;
  problems: RowProblem[];
  landlordId: string | null;
  offerId: string | null;
  complete: boolean;
}

export const HeadedColumns = z.array(HeadedColumn);
export type HeadedColumns = z.output<typeof HeadedColumns>;

export const ConfirmImportForm = z.object({
  act: z.literal("import"),
  submitComplete: checkboxField(),
  inviteLandlords: checkboxField(),
});
export type ConfirmImport = z.output<typeof ConfirmImportForm>;

export const DiscardImportForm = z.object({ act: z.literal("discard") });
export const InviteImportedForm = z.object({ act: z.literal("invite") });

/** The buttons of an import's page. */
export const ImportActForm = z.discriminatedUnion("act", [
  ConfirmImportForm,
  DiscardImportForm,
  InviteImportedForm,
]);

export const IMPORT_REFUSALS = ["wrong_status", "has_errors", "nothing_new"] as const;
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number];

type Facts = Pick<OfferImport, "status" | "rowsNew" | "rowsWrong" | "stoppedAt">;

/** A file is imported whole, once, and only without a single error. */
export function decideImport(found: Facts): Verdict<object, ImportRefusal> {
  if (found.status !== "checked") return refuse("wrong_status");
  if (found.rowsWrong > 0 || found.stoppedAt !== null) return refuse("has_errors");
  return found.rowsNew > 0 ? accept() : refuse("nothing_new");
}

export function decideDiscard({ status }: Facts): Verdict<object, ImportRefusal> {
  return ["received", "checking", "checked"].includes(status) ? accept() : refuse("wrong_status");
}

/** Owners entered by an import are invited once, at its confirmation or later. */
export function decideInvitation(
  found: Pick<OfferImport, "status" | "landlordsNew" | "invitedAt">,
): Verdict<object, ImportRefusal> {
  const isOpen = found.status === "imported" && found.landlordsNew > 0 && found.invitedAt === null;
  return isOpen ? accept() : refuse("wrong_status");
}

/** A job is at work or about to be. */
export function isWorking(status: ImportStatus): boolean {
  return status === "received" || status === "checking" || status === "importing";
}

/** What stands for a file without a byte in a received form. */
export const EMPTY_FILE = "0";

/** The upload's form. What stands for a file is its checksum on the server and a `File` in the browser. */
export const ReceiveImportForm = z.object({
  file: z
    .unknown()
    .refine(isChosen, "forms.error.requiredFile")
    .refine((value) => value !== EMPTY_FILE, "forms.error.fileEmpty"),
});

function isChosen(value: unknown): boolean {
  if (typeof value === "string") return value.length > 0;
  return typeof value === "object" && value !== null && "size" in value && value.size !== 0;
}
