import type { Transaction } from "~/platform/database/with-viewer.server";

/** Whether an address for mails belongs to another owner than this one, also to one out of the viewer's sight. */
export async function isEmailTaken(
  tx: Transaction,
  email: string,
  relationId: string,
): Promise<boolean> {
  const [answer] = await tx.$queryRaw<{ taken: boolean }[]>`
    select owner_email_is_taken(${email}, ${relationId}::uuid) as taken`;
  return answer?.taken === true;
}
