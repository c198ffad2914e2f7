import type { communes as source } from "../fr/communes";

export const communes = {} as const satisfies Record<keyof typeof source, string>;
