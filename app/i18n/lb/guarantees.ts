import type { guarantees as source } from "../fr/guarantees";

export const guarantees = {} as const satisfies Record<keyof typeof source, string>;
