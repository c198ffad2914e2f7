import type { followUp as source } from "../fr/follow-up";

export const followUp = {} as const satisfies Record<keyof typeof source, string>;
