import { z } from "zod";

import type { Refusal } from "~/platform/result";

import type { RefusedPhoto } from "./offer";
import type { RefusedPaper } from "./paper";

/** At least one file. What stands for a file is its checksum on the server and a `File` in the browser. */
export const UploadedFiles = z
  .array(z.unknown())
  .refine((files) => files.some(isFile), "forms.error.requiredFile")
  .prefault([]);

/** The form that adds photos. */
export const UploadForm = z.object({ act: z.literal("upload"), files: UploadedFiles });

/** A file field in which nothing was chosen holds one nameless empty file. */
function isFile(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "string";
  return "size" in value && value.size !== 0;
}

/** What to say after an upload of which something was not taken: how many were, and each file that was not. */
export function uploadRefusals(
  added: number,
  refused: readonly (RefusedPhoto | RefusedPaper)[],
): Refusal[] {
  return [
    { ok: false, reason: "kept", detail: { count: added } },
    ...refused.map(({ name, reason }): Refusal => ({ ok: false, reason, detail: { name } })),
  ];
}
