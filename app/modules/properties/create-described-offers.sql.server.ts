import type { Transaction } from "~/platform/database/with-viewer.server";
import type { LocalDate } from "~/platform/local-date";

import type { Address, DwellingKind, EnergyClass, HeatingKind } from "./dwelling";
import type { OwnershipTitle } from "./offer";

/** A dwelling with its first offer, described by somebody else than its landlord. Amounts are cents. */
export interface DescribedOffer extends Address {
  dwellingId: string;
  offerId: string;
  landlordId: string;
  lon: number;
  lat: number;
  kind: DwellingKind;
  bedrooms: number;
  areaM2: number;
  floor: number | null;
  lift: boolean | null;
  stepFree: boolean | null;
  walkInShower: boolean | null;
  furnished: boolean | null;
  petsAllowed: boolean | null;
  heating: HeatingKind | null;
  energyClass: EnergyClass | null;
  description: string | null;
  rentCents: number;
  chargesCents: number | null;
  availableFrom: LocalDate;
  minimumMonths: number | null;
  scheme: string | null;
  title: OwnershipTitle | null;
  ownerNames: string | null;
  /** Handed in at once, or left to its landlord as a draft. */
  isSubmitted: boolean;
}

/** Writes dwellings and their offers, in the system's context; the wizard opens at its last step. */
export async function createDescribedOffers(
  tx: Transaction,
  offers: readonly DescribedOffer[],
  at: Date,
): Promise<void> {
  const rows = JSON.stringify(offers);
  await tx.$executeRaw`
    insert into dwelling (id, landlord_id, commune_code, street, house_number, unit, postal_code, locality, point, kind,
        bedrooms, area_m2, floor, lift, step_free, walk_in_shower, furnished, pets_allowed, heating, energy_class, description,
        created_at, updated_at)
      select r."dwellingId", r."landlordId", r."communeCode", r.street, r."houseNumber", r.unit, r."postalCode", r.locality,
             st_setsrid(st_makepoint(r.lon, r.lat), 4326), r.kind, r.bedrooms, r."areaM2", r.floor, r.lift, r."stepFree",
             r."walkInShower", r.furnished, r."petsAllowed", r.heating, r."energyClass", r.description,
             ${at}::timestamptz, ${at}::timestamptz
      from jsonb_to_recordset(${rows}::jsonb) as r ("dwellingId" uuid, "landlordId" uuid, "communeCode" char(4), street text,
        "houseNumber" text, unit text, "postalCode" text, locality text, lon float8, lat float8, kind text, bedrooms int,
        "areaM2" numeric(6, 1), floor int, lift boolean, "stepFree" boolean, "walkInShower" boolean, furnished boolean,
        "petsAllowed" boolean, heating text, "energyClass" text, description text)`;
  await tx.$executeRaw`
    insert into offer (id, dwelling_id, landlord_id, status, submitted_at, scheme, rent_cents, charges_cents, available_from,
        minimum_months, ownership_title, owner_names, wizard_step, created_at, updated_at)
      select r."offerId", r."dwellingId", r."landlordId", case when r."isSubmitted" then 'submitted' else 'draft' end,
             case when r."isSubmitted" then ${at}::timestamptz end, r.scheme, r."rentCents", r."chargesCents",
             r."availableFrom", r."minimumMonths", r.title, r."ownerNames", 'check', ${at}::timestamptz, ${at}::timestamptz
      from jsonb_to_recordset(${rows}::jsonb) as r ("offerId" uuid, "dwellingId" uuid, "landlordId" uuid,
        "isSubmitted" boolean, scheme text, "rentCents" bigint, "chargesCents" bigint, "availableFrom" date,
        "minimumMonths" int, title text, "ownerNames" text)`;
}
