import type { matching as source } from "../fr/matching";

export const matching = {} as const satisfies Record<keyof typeof source, string>;
