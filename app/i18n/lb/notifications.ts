import type { notifications as source } from "../fr/notifications";

export const notifications = {} as const satisfies Record<keyof typeof source, string>;
