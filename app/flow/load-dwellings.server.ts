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
import { today } from "~/platform/clock.server";
import { readAsViewer, type Transaction } from "~/platform/database/with-viewer.server";
import type { ListPage } from "~/platform/list-page";

import { inOrderOfNeed, nextThing, storyOf } from "./next-thing";

/**
 * A landlord's dwellings as cards, the most pressing first: where each stands, the one next thing, and for a let one
 * what is covered and whom to call.
 */
export const loadDwellings = (viewer: Viewer, page: ListPage) =>
  readAsViewer(viewer, async (tx) => {
    const all = inOrderOfNeed(await findStanding(tx, viewer));
    const shown = all.slice(page.skip, page.skip + page.take);
    const tenancies = shown.flatMap(({ tenancy }) => tenancy ?? []);
    const photos = await findCoverPhotos(
      tx,
      shown.map(({ dwelling }) => dwelling.id),
    );
    const covers = await findCovers(
      tx,
      viewer,
      tenancies.map(({ id }) => id),
      today(),
    );
    const contacts = await findContacts(tx, tenancies);
    return {
      total: all.length,
      cards: shown.map(({ tenancy, ...card }) => ({
        ...card,
        photo: photos.get(card.dwelling.id) ?? null,
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
      })),
    };
  });

/** Every dwelling of a landlord with where it stands. */
async function findStanding(tx: Transaction, viewer: Viewer) {
  const rows = await findDwellings(tx, viewer);
  const ids = rows.map((row) => row.id);
  const holds = await findHolds(tx, viewer, ids);
  const tenancies = await findTenanciesOfDwellings(tx, viewer, ids);
  return rows.map(({ offer, ...dwelling }) => {
    const hold = holds.get(dwelling.id) ?? null;
    const own = tenancies.filter((tenancy) => tenancy.dwellingId === dwelling.id);
    const tenancy = currentTenancy(own, offer);
    const story = { dwellingId: dwelling.id, offer, hold, tenancy };
    return {
      dwelling,
      tenancy,
      offer: offer && offerOnCard(offer),
      stages: storyOf(story),
      next: nextThing(story),
      answerBy: answerBy(hold),
    };
  });
}

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
