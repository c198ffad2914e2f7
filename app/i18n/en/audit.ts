import type { audit as source } from "../fr/audit";

export const audit = {} as const satisfies Record<keyof typeof source, string>;
