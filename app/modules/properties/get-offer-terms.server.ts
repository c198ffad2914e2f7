import type { Viewer } from "~/modules/people/viewer";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { fromDatabaseDate, type LocalDate } from "~/platform/local-date";
import type { Cents } from "~/platform/money";

/** What a tenancy takes over from the offer behind it. */
export interface OfferTerms {
  offerId: string;
  dwellingId: string;
  landlordId: string;
  rentCents: Cents;
  chargesCents: Cents;
  availableFrom: LocalDate;
  communeCode: string;
  communeName: string;
  /** One line: street, number, postal code, locality. */
  address: string;
}

/** The terms of a complete offer. @throws Response 404 when it is not in the viewer's reach. */
export async function getOfferTerms(
  tx: Transaction,
  _viewer: Viewer,
  offerId: string,
): Promise<OfferTerms> {
  const row = await tx.offer.findFirst({
    where: { id: offerId, status: { not: "draft" } },
    select: {
      id: true,
      landlordId: true,
      rentCents: true,
      chargesCents: true,
      availableFrom: true,
      dwelling: {
        select: {
          id: true,
          street: true,
          houseNumber: true,
          postalCode: true,
          locality: true,
          commune: { select: { code: true, name: true } },
        },
      },
    },
  });
  const { dwelling } = row ?? {};
  if (!row || !dwelling?.commune || row.rentCents === null || !row.availableFrom) {
    throw new Response(null, { status: 404 });
  }
  return {
    offerId: row.id,
    dwellingId: dwelling.id,
    landlordId: row.landlordId,
    rentCents: row.rentCents,
    chargesCents: row.chargesCents ?? 0n,
    availableFrom: fromDatabaseDate(row.availableFrom),
    communeCode: dwelling.commune.code,
    communeName: dwelling.commune.name,
    address: oneLine(dwelling),
  };
}

/** The address of a dwelling in one line. @throws Response 404 when it is not in the viewer's reach. */
export async function getDwellingAddress(tx: Transaction, dwellingId: string): Promise<string> {
  const row = await tx.dwelling.findFirst({
    where: { id: dwellingId },
    select: { street: true, houseNumber: true, postalCode: true, locality: true },
  });
  if (!row) throw new Response(null, { status: 404 });
  return oneLine(row);
}

/** Luxembourg's order: number before street, code before locality. */
function oneLine(address: {
  street: string | null;
  houseNumber: string | null;
  postalCode: string | null;
  locality: string | null;
}): string {
  const street = [address.houseNumber, address.street].filter(Boolean).join(", ");
  const place = [address.postalCode, address.locality].filter(Boolean).join(" ");
  return [street, place].filter(Boolean).join(", ");
}

/** The dwelling of an offer in the viewer's reach. */
export async function findOfferedDwelling(
  tx: Transaction,
  offerId: string,
): Promise<string | null> {
  const offer = await tx.offer.findUnique({ where: { id: offerId }, select: { dwellingId: true } });
  return offer?.dwellingId ?? null;
}
