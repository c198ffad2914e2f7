import type { reports as source } from "../fr/reports";

export const reports = {} as const satisfies Record<keyof typeof source, string>;
