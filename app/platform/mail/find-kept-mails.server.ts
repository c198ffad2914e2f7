import { SYSTEM } from "../database/viewer-context";
import { readAsViewer } from "../database/with-viewer.server";
import { environment } from "../env.server";
import type { ListPage } from "../list-page";

/** Whether mails are kept where everybody may read them: only in the invented world, and only without a mail server. */
export function hasMailbox(): boolean {
  const { demoWorld, smtpUrl } = environment();
  return demoWorld && smtpUrl === undefined;
}

export interface KeptMail {
  id: string;
  recipient: string;
  language: string;
  subject: string;
  text: string;
  createdAt: Date;
}

/**
 * The mails kept instead of sent, the latest first.
 *
 * @param words part of the recipient's address; all when null.
 * @throws Response 404 where there is no mailbox.
 */
export async function findKeptMails(
  words: string | null,
  page: ListPage,
): Promise<{ rows: KeptMail[]; total: number }> {
  if (!hasMailbox()) throw new Response(null, { status: 404 });
  const where = words ? { recipient: { contains: words.toLowerCase() } } : {};
  return readAsViewer(SYSTEM, async (tx) => ({
    total: await tx.keptMail.count({ where }),
    rows: await tx.keptMail.findMany({
      where,
      select: {
        id: true,
        recipient: true,
        language: true,
        subject: true,
        text: true,
        createdAt: true,
      },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip: page.skip,
      take: page.take,
    }),
  }));
}
