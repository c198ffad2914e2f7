import type { invoices as source } from "../fr/invoices";

export const invoices = {} as const satisfies Record<keyof typeof source, string>;
