import type { schemes as source } from "../fr/schemes";

export const schemes = {} as const satisfies Record<keyof typeof source, string>;
