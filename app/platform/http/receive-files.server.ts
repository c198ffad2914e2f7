import {
  type FileUpload,
  FormDataParseError,
  MaxFilesExceededError,
  MaxFileSizeExceededError,
  MaxTotalSizeExceededError,
  MultipartParseError,
  parseFormData,
} from "@remix-run/form-data-parser";

import { accept, refuse, type Verdict } from "../result";

/** Beyond one of these the whole form is given up; gentler limits belong to whoever takes the files. */
export interface ReceiveLimits {
  fileBytes: number;
  totalBytes: number;
  files: number;
}

export type ReceiveRefusal = "file_too_big" | "form_too_big" | "too_many_files";

/** Whether a form came with files. */
export function carriesFiles(request: Request): boolean {
  return (request.headers.get("content-type") ?? "").startsWith("multipart/form-data");
}

/**
 * Reads a form with files as it arrives: one file at a time is in memory and handed to `take`, which returns the text
 * that stands for it in the form. An empty file field hands over nothing.
 *
 * @throws Response 400 for a body that is not a form.
 */
export async function receiveFiles(
  request: Request,
  limits: ReceiveLimits,
  take: (file: FileUpload) => Promise<string>,
): Promise<Verdict<{ form: FormData }, ReceiveRefusal>> {
  const parserLimits = {
    maxFileSize: limits.fileBytes,
    maxTotalSize: limits.totalBytes,
    maxFiles: limits.files,
    maxParts: limits.files + 50,
  };
  try {
    const form = await parseFormData(request, parserLimits, (file) =>
      isEmptyField(file) ? null : take(file),
    );
    return accept({ form });
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError) return refuse("file_too_big");
    if (error instanceof MaxTotalSizeExceededError) return refuse("form_too_big");
    if (error instanceof MaxFilesExceededError) return refuse("too_many_files");
    if (error instanceof MultipartParseError || error instanceof FormDataParseError) {
      throw new Response(null, { status: 400 });
    }
    throw error;
  }
}

/** What a browser sends for a file field in which nothing was chosen; the parser names a nameless file. */
function isEmptyField({ name, size }: FileUpload): boolean {
  return size === 0 && (name === "" || name === "file-upload");
}
