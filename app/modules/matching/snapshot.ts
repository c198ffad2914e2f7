import type { DwellingCandidate, HouseholdCandidate } from "./candidate";
import type { OfferedDwelling, WaitingHousehold } from "./market";

/** Both sides as the rules saw them, without what only the desk needs. */
export function candidatesOf(
  { caseworkerId: _caseworker, hold: _held, ...household }: WaitingHousehold,
  {
    bedrooms: _bedrooms,
    communeName: _commune,
    landlordId: _landlord,
    position: _position,
    hold: _hold,
    ...dwelling
  }: OfferedDwelling,
): { household: HouseholdCandidate; dwelling: DwellingCandidate } {
  return { household, dwelling };
}
