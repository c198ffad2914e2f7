import type { Transaction } from "../database/with-viewer.server";

/** The effects a transaction may order; the database refuses any other name. */
export type JobName =
  | "deliver_notification"
  | "deliver_account_mail"
  | "deliver_invitation"
  | "render_invoice"
  | "tell_answer"
  | "ask_availability"
  | "check_import"
  | "write_import"
  | "invite_imported"
  | "render_letter"
  | "send_mailing"
  | "send_mailing_mail"
  | "ask_household"
  | "make_plan"
  | "promote_backup"
  | "ask_household_answer"
  | "tell_late_decline";

/**
 * Adds a job in the transaction of the change that causes it: it runs if, and only if, that transaction commits.
 *
 * @param dedupe a key under which a waiting job of the same name is replaced instead of doubled.
 */
export async function enqueueJob(
  tx: Transaction,
  name: JobName,
  payload: Record<string, string>,
  dedupe: string | null = null,
): Promise<void> {
  await tx.$executeRaw`select enqueue_job(${name}, ${JSON.stringify(payload)}::json, ${dedupe})`;
}
