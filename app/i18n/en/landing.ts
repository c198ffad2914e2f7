import type { landing as source } from "../fr/landing";

export const landing = {} as const satisfies Record<keyof typeof source, string>;
