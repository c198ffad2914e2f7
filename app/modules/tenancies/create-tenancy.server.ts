import { randomUUID } from "node:crypto";

import type { LegalTitle, SchemeKey } from "~/modules/schemes/scheme";
import type { Transaction } from "~/platform/database/with-viewer.server";
import { toDatabaseDate, type LocalDate } from "~/platform/local-date";

import type { Party, SignTenancy } from "./tenancy";
import { tenancyStatusOn } from "./tenancy-rules";

/** One side of the tenancy's papers, by name; frozen at the signature. */
export interface TenancyParty {
  party: Party;
  name: string;
  postalAddress: string | null;
}

export interface NewTenancy {
  proposalId: string;
  offerId: string;
  dwellingId: string;
  householdId: string;
  landlordId: string;
  caseworkerId: string;
  organisationId: string;
  communeCode: string;
  scheme: SchemeKey;
  legalTitle: LegalTitle;
  form: SignTenancy;
  parties: readonly TenancyParty[];
  today: LocalDate;
}

/** An owner who let to an organisation has no contract with the household and does not read its name. */
function landlordSees(party: Party, scheme: SchemeKey): boolean {
  return (
    party === "owner" ||
    party === "organisation" ||
    (party === "tenant" && scheme === "lisko_guarantee")
  );
}

/**
 * Stores a signed tenancy with its parties.
 *
 * @returns its id, or null when the dwelling or the household already has a running tenancy: the catalogue's constraints
 * `tenancy_one_occupancy` and `tenancy_one_per_household` decide that, not a look before.
 */
export async function createTenancy(tx: Transaction, tenancy: NewTenancy): Promise<string | null> {
  const id = randomUUID();
  const { form } = tenancy;
  const dates = { startsOn: form.startsOn, endsOn: form.endsOn ?? null };
  const { count } = await tx.tenancy.createMany({
    data: [
      {
        id,
        proposalId: tenancy.proposalId,
        offerId: tenancy.offerId,
        dwellingId: tenancy.dwellingId,
        householdId: tenancy.householdId,
        landlordId: tenancy.landlordId,
        caseworkerId: tenancy.caseworkerId,
        organisationId: tenancy.organisationId,
        communeCode: tenancy.communeCode,
        scheme: tenancy.scheme,
        legalTitle: tenancy.legalTitle,
        status: tenancyStatusOn({ status: "signed", ...dates }, tenancy.today),
        signedOn: toDatabaseDate(form.signedOn),
        signedAt: form.signedAt,
        startsOn: toDatabaseDate(form.startsOn),
        endsOn: form.endsOn ? toDatabaseDate(form.endsOn) : null,
        rentCents: form.rent,
        chargesCents: form.charges,
        occupationCents: form.occupation ?? null,
        depositCents: form.deposit,
        entryInventoryOn: form.entryInventoryOn ? toDatabaseDate(form.entryInventoryOn) : null,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  await tx.tenancyParty.createMany({
    data: tenancy.parties.map((party) => ({
      tenancyId: id,
      ...party,
      landlordSees: landlordSees(party.party, tenancy.scheme),
    })),
  });
  return id;
}
