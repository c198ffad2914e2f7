import { findCovers } from "~/modules/guarantees/find-covers.server";
import { findContact } from "~/modules/people/get-contact.server";
import type { Viewer } from "~/modules/people/viewer";
import type { DwellingTenancy } from "~/modules/tenancies/find-tenancies-of-dwellings.server";
import { today } from "~/platform/clock.server";
import type { Transaction } from "~/platform/database/with-viewer.server";

/** What an owner of a let dwelling asks first, by tenancy: the rent, since when, what is covered, whom to call. */
export async function findLettings(
  tx: Transaction,
  viewer: Viewer,
  tenancies: readonly DwellingTenancy[],
) {
  const running = tenancies.filter(({ status }) => status !== "closed");
  const ids = running.map(({ id }) => id);
  const covers = await findCovers(tx, viewer, ids, today());
  const contacts = await findContacts(tx, running);
  return new Map(
    running.map(({ id, rentCents, startsOn, endsOn, caseworkerId }) => [
      id,
      {
        ...{ rentCents, startsOn, endsOn },
        cover: covers.get(id) ?? null,
        contact: contacts.get(caseworkerId) ?? null,
      },
    ]),
  );
}

async function findContacts(tx: Transaction, tenancies: readonly DwellingTenancy[]) {
  const ids = new Set(tenancies.map(({ caseworkerId }) => caseworkerId));
  const contacts = new Map<string, { name: string; phone: string | null }>();
  for (const id of ids) {
    const contact = await findContact(tx, id);
    if (contact) contacts.set(id, contact);
  }
  return contacts;
}
