import type { households as source } from "../fr/households";

export const households = {} as const satisfies Record<keyof typeof source, string>;
