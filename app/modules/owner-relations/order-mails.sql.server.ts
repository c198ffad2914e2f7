import type { Transaction } from "~/platform/database/with-viewer.server";

/** Orders a job for every mail of a mailing that waits, in the system's context. */
export async function orderMails(tx: Transaction, mailingId: string): Promise<void> {
  await tx.$executeRaw`
    select enqueue_job('send_mailing_mail', json_build_object('recipientId', r.id), 'send_mailing_mail:' || r.id)
      from owner_mailing_recipient r where r.mailing_id = ${mailingId}::uuid and r.state = 'waiting'`;
}
