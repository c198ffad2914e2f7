/** So many of them, spread over the whole by id; every one where there are no more. */
export function evenly<One extends { offerId: string }>(all: readonly One[], most: number): One[] {
  const ordered = [...all].sort((one, two) => (one.offerId < two.offerId ? -1 : 1));
  if (ordered.length <= most) return ordered;
  return Array.from(
    { length: most },
    (_, place) => ordered[Math.floor((place * ordered.length) / most)],
  ).filter((one) => one !== undefined);
}
