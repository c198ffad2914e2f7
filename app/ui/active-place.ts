/** A link of the navigation and the other addresses that belong to its section. */
export interface NavigationPlace {
  to: string;
  /** Beginnings of addresses, e.g. `/claims/` for the guarantees. */
  covers?: readonly string[];
}

/**
 * The one place whose section an address lies in: the longest beginning wins, so that `/dwellings/new` is its own place
 * and not part of `/dwellings`.
 *
 * @returns the `to` of the place, or null where no section is open.
 */
export function activePlace(places: readonly NavigationPlace[], pathname: string): string | null {
  let best: { to: string; length: number } | null = null;
  for (const { to, covers = [] } of places) {
    for (const beginning of [to, ...covers]) {
      if (!liesIn(pathname, beginning) || beginning.length <= (best?.length ?? 0)) continue;
      best = { to, length: beginning.length };
    }
  }
  return best?.to ?? null;
}

function liesIn(pathname: string, beginning: string): boolean {
  return `${pathname}/`.startsWith(beginning.endsWith("/") ? beginning : `${beginning}/`);
}
