/** Fewer households than this are never shown as a group. */
export const LEAST_SHOWN = 5;

/**
 * Which groups are not shown: those under five, and as many of the next smallest as it takes that no sum of all, less what is
 * shown, tells of fewer than five either.
 *
 * @param sizes households by group.
 * @returns the groups that stay hidden.
 */
export function hiddenGroups(sizes: ReadonlyMap<string, number>): Set<string> {
  const rising = [...sizes].sort(([one, few], [two, more]) => few - more || (one < two ? -1 : 1));
  const hidden = new Set<string>();
  let households = 0;
  for (const [group, size] of rising) {
    if (
      size >= LEAST_SHOWN &&
      (hidden.size === 0 || (hidden.size > 1 && households >= LEAST_SHOWN))
    )
      break;
    hidden.add(group);
    households += size;
  }
  return hidden;
}
