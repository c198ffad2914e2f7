import { fieldMessage } from "~/platform/form-field";
import type { Refusal } from "~/platform/result";
import { useMessage } from "~/ui/use-message";

import { type MoveRefusalCode, moveRefusalText } from "../household-texts";

export type RefusedMove = Refusal<MoveRefusalCode>;

/** A refused move as a packed message, as fields show it. */
export function moveProblemMessage({ reason, detail }: RefusedMove): string {
  return fieldMessage(moveRefusalText(reason), detail);
}

/** The sentence of a refused move. */
export function useMoveProblem(): (refusal: RefusedMove) => string {
  const message = useMessage();
  return (refusal) => message(moveProblemMessage(refusal));
}
