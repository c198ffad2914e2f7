import type { properties as source } from "../fr/properties";

export const properties = {} as const satisfies Record<keyof typeof source, string>;
