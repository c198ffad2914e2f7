import type { Commune } from "~/modules/communes/commune";
import { bearableRent } from "~/modules/households/bearable-rent";
import { standardOn } from "~/modules/households/bedroom-standard";
import { bedroomsNeeded } from "~/modules/households/bedrooms-needed";
import { capacityRulesOn, areaNeeded } from "~/modules/properties/capacity";
import { schemeRequires, type SchemeKey } from "~/modules/schemes/scheme";
import type { LocalDate } from "~/platform/local-date";

import { pickByPopulation } from "./commune-wishes";
import type { Ground } from "./ground";
import type { WorldHousehold } from "./make-households";
import { required, type Chance } from "./random";

/** What a dwelling must offer a household on a day, by the same rules that match them. */
export interface HouseholdDemand {
  bedrooms: number;
  leastArea: number;
  /** Rent with charges. */
  mostCents: bigint;
}

export function demandOf(
  household: WorldHousehold,
  ground: Ground,
  on: LocalDate,
): HouseholdDemand {
  const { bedrooms, persons } = bedroomsNeeded(
    household,
    standardOn(ground.bedroomStandards, on),
    on,
  );
  const rules = capacityRulesOn(ground.parameters, on);
  return {
    bedrooms,
    leastArea: areaNeeded(persons, "apartment", rules),
    mostCents: bearableRent(household, ground.parameters, on).cents,
  };
}

/** Whether a household brings what the scheme asks for. */
export function mayEnterScheme(household: WorldHousehold, scheme: SchemeKey): boolean {
  const protectedPersons = ["refugee", "subsidiary"].includes(household.protectionStatus);
  return (
    (protectedPersons || !schemeRequires(scheme, "international_protection")) &&
    (household.referringOrganisationId !== null || !schemeRequires(scheme, "referring_service")) &&
    (household.socialProjectAgreed || !schemeRequires(scheme, "social_project"))
  );
}

/** A commune the household may live in: the one it must, often one it wishes, never one it refuses. */
export function pickCommuneFor(
  chance: Chance,
  household: WorldHousehold,
  communes: readonly Commune[],
): Commune {
  const named = (kind: string) =>
    household.wishes.filter((wish) => wish.wish === kind).map((wish) => wish.communeCode);
  const byCode = (code: string) => required(communes.find((commune) => commune.lauCode === code));
  const [must] = named("must");
  if (must) return byCode(must);
  const wished = named("wish");
  if (wished.length > 0 && chance.happens(0.5)) return byCode(chance.pick(wished));
  const never = named("never");
  return pickByPopulation(
    chance,
    communes.filter((commune) => !never.includes(commune.lauCode)),
  );
}
