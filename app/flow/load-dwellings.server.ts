import { findCovers } from "~/modules/guarantees/find-covers.server";
import { type Hold, findHolds } from "~/modules/matching/find-holds.server";
import { findContact } from "~/modules/people/get-contact.server";
import type { Viewer } from "~/modules/people/viewer";
import { findDwellings } from "~/modules/properties/find-dwellings.server";
import { findCoverPhotos } from "~/modules/properties/find-photos.server";
import type { StoredOffer } from "~/modules/properties/offer";
import {
  type DwellingTenancy,
  findTenanciesOfDwellings,
} from "~/modules/tenancies/find-tenancies-of-dwellings.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

import { nextThing, storyOf } from "./next-thing";

/** A landlord's dwellings as cards: where each stands, the one next thing, and for a let one what is covered and whom to call. */
export const loadDwellings = (viewer: Viewer, page: ListPage) =>
  readAsViewer(viewer, async (tx) => {
    const found = await findDwellings(tx, viewer, page);
    const ids = found.rows.map((row) => row.id);
    const photos = await findCoverPhotos(tx, ids);
    const holds = await findHolds(tx, viewer, ids);
    const tenancies = await findTenanciesOfDwellings(tx, viewer, ids);
    const covers = await findCovers(
      tx,
      viewer,
      tenancies.map((tenancy) => tenancy.id),
    );
    const contacts = await findContacts(tx, tenancies);
    return {
      total: found.total,
      cards: found.rows.map(({ offer, ...dwelling }) => {
        const hold = holds.get(dwelling.id) ?? null;
        const tenancy = currentTenancy(
          tenancies.filter((candidate) => candidate.dwellingId === dwelling.id),
          offer,
        );
        const story = { dwellingId: dwelling.id, offer, hold, tenancy };
        return {
          dwelling,
          offer: offer && offerOnCard(offer),
          photo: photos.get(dwelling.id) ?? null,
          stages: storyOf(story),
          next: nextThing(story),
          answerBy: answerBy(hold),
          letting:
            tenancy === null || tenancy.status === "closed"
              ? null
              : {
                  rentCents: tenancy.rentCents,
                  startsOn: tenancy.startsOn,
                  endsOn: tenancy.endsOn,
                  cover: covers.get(tenancy.id) ?? null,
                  contact: contacts.get(tenancy.caseworkerId) ?? null,
                },
        };
      }),
    };
  });

/** The tenancy that runs, else the closed one of the offer that is looked at. */
export function currentTenancy(
  tenancies: readonly DwellingTenancy[],
  offer: StoredOffer | null,
): DwellingTenancy | null {
  return (
    tenancies.find((tenancy) => tenancy.status !== "closed") ??
    tenancies.find((tenancy) => tenancy.offerId === offer?.id) ??
    null
  );
}

/** When the owner's time to answer ends; null when nobody waits for an answer. */
export function answerBy(hold: Hold | null): Date | null {
  return hold?.status === "held" ? hold.expiresAt : null;
}

function offerOnCard({ id, status, scheme, rentCents, chargesCents, availableFrom }: StoredOffer) {
  return { id, status, scheme, rentCents, chargesCents, availableFrom };
}

async function findContacts(tx: Transaction, tenancies: readonly DwellingTenancy[]) {
  const ids = new Set(
    tenancies.filter(({ status }) => status !== "closed").map(({ caseworkerId }) => caseworkerId),
  );
  const contacts = new Map<string, { name: string; phone: string | null }>();
  for (const id of ids) {
    const contact = await findContact(tx, id);
    if (contact) contacts.set(id, contact);
  }
  return contacts;
}
