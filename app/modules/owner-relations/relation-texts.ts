import type { RelationRefusal } from "./relation-rules";

/** Why something was not done; the end of the key is the code of the refusal. */
export const relationRefusalText = (reason: RelationRefusal) =>
  `owner-relations.refused.${reason}` as const;
