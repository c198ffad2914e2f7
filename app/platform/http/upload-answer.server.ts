import { fieldMessage } from "../form-field";
import type { Refusal } from "../result";
import type { UploadAnswer } from "../upload-answer";

/** A file that was not taken, by the name it had on its owner's device. */
interface RefusedFile {
  name: string;
  reason: string;
}

/** What became of the files of one request. @param prefix of the sentences' keys, `<prefix>.<reason>`. */
export function answerUpload(
  added: number,
  refused: readonly RefusedFile[],
  prefix: string,
): Response {
  const reasons = refused.map(({ name, reason }) => fieldMessage(`${prefix}.${reason}`, { name }));
  return Response.json({ added, reasons } satisfies UploadAnswer);
}

/** Nothing was taken. */
export function refuseUpload({ reason, detail }: Refusal, prefix: string): Response {
  const answer: UploadAnswer = { added: 0, reasons: [fieldMessage(`${prefix}.${reason}`, detail)] };
  return Response.json(answer, { status: 409 });
}
