import { z } from "zod";

import { choiceField } from "~/platform/form-field";

import { PHOTO_TYPES, type PhotoRefusal } from "./offer";
import { UploadedFiles } from "./upload-form";

/**
 * Documents of a dwelling: the energy passport (certificat de performance énergétique), a plan, what proves that it is
 * theirs, and the mandate of whoever acts for an owner.
 */
export const PAPER_KINDS = ["energy_passport", "ownership", "plan", "mandate"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export interface Paper {
  id: string;
  fileId: string;
  kind: PaperKind;
  /** As the file was called on its owner's device. */
  name: string;
  addedAt: Date;
}

/** `edge`: pixels of the longer edge of what is kept of a picture, so that small print stays legible. */
export const PAPER_BOUNDS = {
  perKind: 5,
  bytes: 15_000_000,
  pixels: 60_000_000,
  edge: 2_600,
} as const;

export const PAPER_TYPES = ["application/pdf", ...PHOTO_TYPES] as const;

/** Why a file was not taken; `properties.paper.<reason>`. */
export const PAPER_REFUSALS = [
  "type",
  "bytes",
  "pixels",
  "unreadable",
  "surplus",
  "pdf_broken",
  "pdf_locked",
  "pdf_active",
] as const satisfies readonly (PhotoRefusal | `pdf_${string}`)[];
export type PaperRefusal = (typeof PAPER_REFUSALS)[number];

/** A file that was not taken, by the name it had on its owner's device. */
export interface RefusedPaper {
  name: string;
  reason: PaperRefusal;
}

/** Adds papers of one kind. */
export const AddPapersForm = z.object({
  act: z.literal("upload"),
  kind: choiceField(PAPER_KINDS),
  files: UploadedFiles,
});
export type AddPapersForm = z.output<typeof AddPapersForm>;

/** Takes one away again. */
export const DeletePaperForm = z.object({
  act: z.literal("delete"),
  paperId: z.uuid("forms.error.choice"),
});
export type DeletePaperForm = z.output<typeof DeletePaperForm>;

/** How many papers of a kind may still be added. */
export function paperRoom(papers: readonly Pick<Paper, "kind">[], kind: PaperKind): number {
  return Math.max(0, PAPER_BOUNDS.perKind - papers.filter((paper) => paper.kind === kind).length);
}

/** What must be there before an offer is handed in: who acts for an owner shows the mandate. */
export function lacksMandate(
  title: string | null | undefined,
  papers: readonly Pick<Paper, "kind">[],
): boolean {
  return title === "mandated" && !papers.some((paper) => paper.kind === "mandate");
}
