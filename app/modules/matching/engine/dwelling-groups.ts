import type { MatchColumns } from "./columns";

/** Dwellings of one commune and one number of rooms, close in rent, are looked at together. */
const GROUP = 16;

/** Dwellings beside each other in the columns, and the most any of them could offer. */
export interface DwellingGroup {
  start: number;
  end: number;
  commune: number;
  rooms: number;
  /** What all of them lack. */
  lacks: number;
  leastRent: number;
  mostPersons: number;
  mostAdults: number;
  firstFree: number;
  lastFree: number;
  points: number;
}

/** All dwellings, in groups. */
export function groupsOf({ dwellings: d }: MatchColumns): DwellingGroup[] {
  const groups: DwellingGroup[] = [];
  for (let dwelling = 0; dwelling < d.size; dwelling++) {
    const [commune = 0, rooms = 0] = [d.commune[dwelling], d.rooms[dwelling]];
    let group = groups.at(-1);
    const isFull = group !== undefined && group.end - group.start >= GROUP;
    if (!group || isFull || group.commune !== commune || group.rooms !== rooms) {
      group = {
        start: dwelling,
        end: dwelling,
        commune,
        rooms,
        lacks: -1,
        leastRent: Infinity,
        mostPersons: 0,
        mostAdults: 0,
        firstFree: Infinity,
        lastFree: -Infinity,
        points: 0,
      };
      groups.push(group);
    }
    group.end = dwelling + 1;
    group.lacks &= d.lacks[dwelling] ?? 0;
    group.leastRent = Math.min(group.leastRent, d.rentCents[dwelling] ?? 0);
    group.mostPersons = Math.max(group.mostPersons, d.mostPersons[dwelling] ?? 0);
    group.mostAdults = Math.max(group.mostAdults, d.mostAdults[dwelling] ?? 0);
    group.firstFree = Math.min(group.firstFree, d.availableOn[dwelling] ?? 0);
    group.lastFree = Math.max(group.lastFree, d.freeUntil[dwelling] ?? 0);
    group.points = Math.max(group.points, d.points[dwelling] ?? 0);
  }
  return groups;
}
