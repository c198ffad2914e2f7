import type { tenancies as source } from "../fr/tenancies";

export const tenancies = {} as const satisfies Record<keyof typeof source, string>;
