import type { people as source } from "../fr/people";

export const people = {} as const satisfies Record<keyof typeof source, string>;
