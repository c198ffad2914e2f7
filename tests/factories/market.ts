import { randomUUID } from "node:crypto";

import type { Role } from "~/modules/people/roles";
import { findViewer } from "~/modules/people/session.server";
import type { Viewer } from "~/modules/people/viewer";
import type { SchemeKey } from "~/modules/schemes/scheme";
import { today } from "~/platform/clock.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { withViewer } from "~/platform/database/with-viewer.server";
import { addDays, toDatabaseDate } from "~/platform/local-date";

import { type MadeAccount, makeAccount, signInAs } from "./accounts";
import { getRequest } from "../setup/requests";

/** Somebody of a role, signed in. */
export async function makeViewer(role: Role, name?: string): Promise<Viewer> {
  return viewerOf(await makeAccount([role], name ? { name } : {}));
}

export async function viewerOf(account: MadeAccount): Promise<Viewer> {
  const viewer = await findViewer(getRequest("/", await signInAs(account)));
  if (!viewer) throw new Error("nobody is signed in");
  return viewer;
}

export interface MadeOffer {
  offerId: string;
  dwellingId: string;
  landlordId: string;
}

interface OfferWishes {
  scheme?: SchemeKey;
  status?: string;
  bedrooms?: number;
  communeCode?: string;
  street?: string;
}

/** Published offers of dwellings that one person can have: one bedroom, 50 m², € 1,000 with charges, free now. */
export async function makeOffers(
  landlordId: string,
  count: number,
  wishes: OfferWishes = {},
): Promise<MadeOffer[]> {
  const { scheme = "lisko_guarantee", status = "published", bedrooms = 1 } = wishes;
  const made = Array.from({ length: count }, () => ({
    offerId: randomUUID(),
    dwellingId: randomUUID(),
    landlordId,
  }));
  await withViewer(SYSTEM, async (tx) => {
    await tx.dwelling.createMany({
      data: made.map(({ dwellingId }) => ({
        id: dwellingId,
        landlordId,
        communeCode: wishes.communeCode ?? "0603",
        street: wishes.street ?? "Grand-Rue",
        houseNumber: "3",
        postalCode: "L-9240",
        locality: "Diekirch",
        kind: "apartment",
        bedrooms,
        areaM2: 30 + 20 * bedrooms,
        floor: 0,
        lift: false,
        stepFree: true,
        walkInShower: true,
        furnished: false,
        petsAllowed: false,
      })),
    });
    await tx.offer.createMany({
      data: made.map(({ offerId, dwellingId }) => ({
        id: offerId,
        dwellingId,
        landlordId,
        status,
        scheme,
        rentCents: 90_000n,
        chargesCents: 10_000n,
        availableFrom: toDatabaseDate(today()),
        minimumMonths: 12,
        publishedAt: new Date(),
      })),
    });
  });
  return made;
}

export async function makeOffer(landlordId: string, wishes: OfferWishes = {}): Promise<MadeOffer> {
  const [offer] = await makeOffers(landlordId, 1, wishes);
  if (!offer) throw new Error("no offer was made");
  return offer;
}

export interface HouseholdWishes {
  status?: string;
  /** Names that no landlord may ever be sent. */
  givenName?: string;
  familyName?: string;
  needs?: string[];
  hasPets?: boolean;
  shareConsent?: boolean;
}

/** Ready households of one adult with work, who fit what `makeOffers` makes. @returns their ids. */
export async function makeHouseholds(
  caseworker: Viewer,
  count: number,
  wishes: HouseholdWishes = {},
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const organisationId = caseworker.organisationId;
  if (!organisationId) throw new Error("a caseworker belongs to an organisation");
  await withViewer(SYSTEM, async (tx) => {
    await tx.household.createMany({
      data: ids.map((id) => ({
        id,
        organisationId,
        caseworkerId: caseworker.accountId,
        status: wishes.status ?? "ready",
        ...(wishes.status === "closed" ? { closeReason: "other", closedAt: new Date() } : {}),
        protectionStatus: "refugee",
        languages: ["ti", "fr"],
        needs: wishes.needs ?? [],
        hasPets: wishes.hasPets ?? false,
        shareConsentOn: wishes.shareConsent === false ? null : toDatabaseDate(today()),
        registeredOn: toDatabaseDate(addDays(today(), -200)),
        currentHousing: "reception_centre",
      })),
    });
    const members = ids.map((householdId) => ({ id: randomUUID(), householdId }));
    await tx.householdMember.createMany({
      data: members.map((member) => ({
        ...member,
        position: 0,
        relation: "reference",
        birthDate: new Date("1990-05-17"),
      })),
    });
    await tx.memberIdentity.createMany({
      data: members.map(({ id }) => ({
        memberId: id,
        givenName: wishes.givenName ?? "Selam",
        familyName: wishes.familyName ?? "Tesfamariam",
      })),
    });
    await tx.householdIncome.createMany({
      data: ids.map((householdId) => ({ householdId, source: "work", monthlyCents: 400_000n })),
    });
  });
  return ids;
}

export async function makeHousehold(
  caseworker: Viewer,
  wishes: HouseholdWishes = {},
): Promise<string> {
  const [id] = await makeHouseholds(caseworker, 1, wishes);
  if (!id) throw new Error("no household was made");
  return id;
}
