import { bearableRent } from "~/modules/households/bearable-rent";
import type { BedroomStandard } from "~/modules/households/bedroom-standard";
import { bedroomsNeeded } from "~/modules/households/bedrooms-needed";
import type {
  CommuneWishKind,
  CurrentHousing,
  Household,
  HouseholdNeed,
} from "~/modules/households/household";
import { type Dwelling, type DwellingKind, sleepingRooms } from "~/modules/properties/dwelling";
import { type Offer, rentWithCharges } from "~/modules/properties/offer";
import type { LegalParameter } from "~/modules/schemes/legal-parameter";
import type { SchemeKey } from "~/modules/schemes/scheme";
import type { LocalDate } from "~/platform/local-date";

/*
 * The two sides of a match, flat: numbers, flags and short lists that a column store can hold. Amounts are whole cents
 * in a number, as 32 bits hold them. Nothing here names a person, an origin, a religion or an illness, and nothing may.
 */

export interface HouseholdCandidate {
  householdId: string;
  code: string;
  ready: boolean;
  persons: number;
  adults: number;
  bedroomsNeeded: number;
  /** Highest rent with charges a month. */
  bearableCents: number;
  registeredOn: LocalDate;
  exitDeadline: LocalDate | null;
  earliestMoveIn: LocalDate | null;
  currentHousing: CurrentHousing;
  must: readonly string[];
  wished: readonly string[];
  never: readonly string[];
  needsStepFree: boolean;
  needsLift: boolean;
  needsGroundFloor: boolean;
  needsWalkInShower: boolean;
  needsFurnished: boolean;
  hasPets: boolean;
  acceptsShared: boolean;
  internationalProtection: boolean;
  hasReferringService: boolean;
  socialProjectAgreed: boolean;
  consentToShare: boolean;
}

export interface DwellingCandidate {
  dwellingId: string;
  offerId: string;
  /** On the market: published, or reserved for somebody. */
  open: boolean;
  reserved: boolean;
  scheme: SchemeKey;
  communeCode: string;
  kind: DwellingKind;
  /** Rooms in which people can sleep; 1 in a studio. */
  sleepingRooms: number;
  areaM2: number;
  floor: number;
  lift: boolean;
  stepFree: boolean;
  walkInShower: boolean;
  furnished: boolean;
  petsAllowed: boolean;
  /** With charges, a month. */
  rentCents: number;
  availableFrom: LocalDate;
}

/** The part of a file that matching reads. */
export type HouseholdFacts = Pick<
  Household,
  | "id"
  | "code"
  | "status"
  | "members"
  | "needs"
  | "needsFurnished"
  | "hasPets"
  | "acceptsShared"
  | "incomes"
  | "wishes"
  | "protectionStatus"
  | "referringOrganisationId"
  | "socialProjectAgreed"
  | "shareConsentOn"
  | "registeredOn"
  | "exitDeadline"
  | "earliestMoveIn"
  | "currentHousing"
  | "bedroomsOverride"
>;

/** The parts of a dwelling and its offer that matching reads. */
export type DwellingFacts = Pick<
  Dwelling,
  | "id"
  | "kind"
  | "bedrooms"
  | "areaM2"
  | "floor"
  | "lift"
  | "stepFree"
  | "walkInShower"
  | "furnished"
  | "petsAllowed"
> & { address: Pick<Dwelling["address"], "communeCode"> };
export type OfferFacts = Pick<
  Offer,
  "id" | "status" | "scheme" | "rentCents" | "chargesCents" | "availableFrom"
>;

/** What a file means for matching on a day. @throws Error when a parameter has no value on it. */
export function householdCandidate(
  household: HouseholdFacts,
  standard: BedroomStandard,
  parameters: readonly LegalParameter[],
  on: LocalDate,
): HouseholdCandidate {
  const need = bedroomsNeeded(household, standard, on);
  const communes = (kind: CommuneWishKind) =>
    household.wishes.filter(({ wish }) => wish === kind).map(({ communeCode }) => communeCode);
  const needs = (need: HouseholdNeed) => household.needs.includes(need);
  return {
    householdId: household.id,
    code: household.code,
    ready: household.status === "ready",
    persons: need.persons,
    adults: need.adults,
    bedroomsNeeded: need.bedrooms,
    bearableCents: Number(bearableRent(household, parameters, on).cents),
    registeredOn: household.registeredOn,
    exitDeadline: household.exitDeadline,
    earliestMoveIn: household.earliestMoveIn,
    currentHousing: household.currentHousing,
    must: communes("must"),
    wished: communes("wish"),
    never: communes("never"),
    needsStepFree: needs("step_free"),
    needsLift: needs("lift"),
    needsGroundFloor: needs("ground_floor"),
    needsWalkInShower: needs("walk_in_shower"),
    needsFurnished: household.needsFurnished,
    hasPets: household.hasPets,
    acceptsShared: household.acceptsShared,
    internationalProtection: ["refugee", "subsidiary"].includes(household.protectionStatus),
    hasReferringService: household.referringOrganisationId !== null,
    socialProjectAgreed: household.socialProjectAgreed,
    consentToShare: household.shareConsentOn !== null && household.shareConsentOn <= on,
  };
}

/** What an offered dwelling means for matching. */
export function dwellingCandidate(dwelling: DwellingFacts, offer: OfferFacts): DwellingCandidate {
  return {
    dwellingId: dwelling.id,
    offerId: offer.id,
    open: offer.status === "published" || offer.status === "reserved",
    reserved: offer.status === "reserved",
    scheme: offer.scheme,
    communeCode: dwelling.address.communeCode,
    kind: dwelling.kind,
    sleepingRooms: sleepingRooms(dwelling),
    areaM2: dwelling.areaM2,
    floor: dwelling.floor,
    lift: dwelling.lift,
    stepFree: dwelling.stepFree,
    walkInShower: dwelling.walkInShower,
    furnished: dwelling.furnished,
    petsAllowed: dwelling.petsAllowed,
    rentCents: Number(rentWithCharges(offer)),
    availableFrom: offer.availableFrom,
  };
}
