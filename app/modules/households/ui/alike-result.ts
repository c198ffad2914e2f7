import type { SubmissionResult } from "@conform-to/react";

import type { AlikeFile } from "../alike-files";

/** What a form was answered with, and who is known already and may be one of its people. */
export type AlikeResult = SubmissionResult<string[]> & { alike?: AlikeFile[] };

/** Null where nothing was found. */
export function alikeIn(result: AlikeResult | undefined): AlikeFile[] | null {
  return result?.alike ?? null;
}
