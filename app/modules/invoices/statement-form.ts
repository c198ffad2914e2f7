import { z } from "zod";

/** Which month a statement is for, `YYYY-MM`. */
export const StatementForm = z.strictObject({
  month: z
    .string({ error: "forms.error.required" })
    .trim()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, "invoices.error.month"),
});
