import { z } from "zod";

import { languages } from "~/i18n/languages";
import {
  DWELLING_KINDS,
  type DwellingDraft,
  ENERGY_CLASSES,
  HEATING_KINDS,
} from "~/modules/properties/dwelling";
import { isSharedTitle, type OfferDraft, OWNERSHIP_TITLES } from "~/modules/properties/offer";
import { decideSubmission } from "~/modules/properties/offer-rules";
import { SCHEME_KEYS } from "~/modules/schemes/scheme";
import { isLocalDate, type LocalDate } from "~/platform/local-date";

const text = z.string().nullable();
const yesNo = z.boolean().nullable();

/** A row that was read without an error, as it is kept until it is imported. Amounts are cents, within a safe integer. */
export const ImportedOffer = z.object({
  email: z.string(),
  name: z.string(),
  phone: text,
  language: z.enum(languages).nullable(),
  street: z.string(),
  houseNumber: z.string(),
  unit: text,
  postalCode: z.string(),
  locality: z.string(),
  communeCode: z.string(),
  lon: z.number(),
  lat: z.number(),
  kind: z.enum(DWELLING_KINDS),
  bedrooms: z.int(),
  areaM2: z.number(),
  floor: z.int().nullable(),
  lift: yesNo,
  stepFree: yesNo,
  walkInShower: yesNo,
  furnished: yesNo,
  petsAllowed: yesNo,
  heating: z.enum(HEATING_KINDS).nullable(),
  energyClass: z.enum(ENERGY_CLASSES).nullable(),
  description: text,
  rentCents: z.int(),
  chargesCents: z.int().nullable(),
  availableFrom: z.custom<LocalDate>((value) => typeof value === "string" && isLocalDate(value)),
  minimumMonths: z.int().nullable(),
  scheme: z.enum(SCHEME_KEYS).nullable(),
  title: z.enum(OWNERSHIP_TITLES).nullable(),
  ownerNames: text,
});
export type ImportedOffer = z.output<typeof ImportedOffer>;

/** Whether the offer could be handed in as it stands; the owner completes any other. */
export function isComplete(offer: ImportedOffer, today: LocalDate): boolean {
  return decideSubmission(dwellingOf(offer), draftOf(offer), NO_UPLOADS, today).ok;
}

/** A list carries no files: what needs one waits for the owner. */
const NO_UPLOADS = { photos: 0, papers: [] };

function dwellingOf(offer: ImportedOffer): DwellingDraft {
  const { street, houseNumber, unit, postalCode, locality, communeCode, lon, lat, ...facts } =
    offer;
  return {
    ...facts,
    id: "",
    landlordId: "",
    address: { street, houseNumber, unit, postalCode, locality, communeCode },
    point: { lon, lat },
  };
}

function draftOf(offer: ImportedOffer): OfferDraft {
  const { title, ownerNames, chargesCents, scheme, availableFrom, minimumMonths } = offer;
  return {
    ...{ id: "", dwellingId: "", landlordId: "", status: "draft" },
    ...{ scheme, availableFrom, minimumMonths, depositCents: null, investedCapitalCents: null },
    rentCents: BigInt(offer.rentCents),
    chargesCents: chargesCents === null ? null : BigInt(chargesCents),
    papers: title && {
      ...{ title, ownerNames: isSharedTitle(title) ? ownerNames : null },
      ...{ energyPassportNumber: null, energyPassportExpiresOn: null },
    },
  };
}
