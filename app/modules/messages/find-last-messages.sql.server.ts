import type { Transaction } from "~/platform/database/with-viewer.server";

import type { MessageSide } from "./message";

/** The last word about an offer, and how many of the staff's its owner has not read. */
export interface LastMessage {
  offerId: string;
  side: MessageSide;
  /** The organisation, or the person where there is none. */
  from: string;
  writtenAt: Date;
  unread: number;
}

/** Of these offers, as far as the transaction may see them; those without a word are left out. */
export async function findLastMessages(
  tx: Transaction,
  offerIds: readonly string[],
): Promise<Map<string, LastMessage>> {
  const rows = await tx.$queryRaw<LastMessage[]>`
    select distinct on (m.offer_id) m.offer_id as "offerId", m.side, m.written_at as "writtenAt",
           coalesce(m.author_organisation, m.author_name) as "from",
           (select count(*)::int from offer_message n
             where n.offer_id = m.offer_id and n.side = 'staff'
               and n.written_at > coalesce(t.owner_read_at, '-infinity')) as unread
      from offer_message m left join offer_thread t on t.offer_id = m.offer_id
     where m.offer_id = any(${[...offerIds]}::uuid[])
     order by m.offer_id, m.written_at desc, m.id desc`;
  return new Map(rows.map((row) => [row.offerId, row]));
}
