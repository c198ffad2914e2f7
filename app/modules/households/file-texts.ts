import type { CoverRefusal } from "./cover";
import type { FileActName } from "./file-forms";
import type { FileRefusal } from "./file-rules";
import type { FileCloseReason, FileNeed, ParkReason } from "./file-status";
import type { StillAnswer } from "./still-looking";
import type { AnswerRefusal, AskRefusal } from "./transfer";

/* Translation keys of the life of a file. */

export const parkReasonName = (reason: ParkReason) => `household-files.park.${reason}` as const;
export const closeReasonName = (reason: FileCloseReason) =>
  `household-files.closed.${reason}` as const;
export const fileNeedName = (need: FileNeed) => `household-files.need.${need}` as const;
export const fileActName = (act: FileActName) => `household-files.act.${act}` as const;
/** What the act does, in one sentence. */
export const fileActLead = (act: FileActName) => `household-files.lead.${act}` as const;
export const fileRefusalText = (reason: FileRefusal | "changed_meanwhile") =>
  `household-files.refused.${reason}` as const;
/** As staff reads it. */
export const stillAnswerName = (answer: StillAnswer) => `household-files.answer.${answer}` as const;
/** As the household reads it. */
export const stillButton = (answer: StillAnswer) => `household-files.ask.${answer}` as const;
export const caseloadRefusalText = (
  reason: AskRefusal | AnswerRefusal | CoverRefusal | "changed_meanwhile",
) => `caseload.refused.${reason}` as const;
