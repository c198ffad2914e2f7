/** A name that would like to stand on the map, centred on a pixel. */
export interface LabelWish {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Greater goes first. */
  weight: number;
}

/**
 * Chooses the names that fit side by side: the weightiest first, each only where it touches none chosen before.
 *
 * @returns the ids to show.
 */
export function chooseLabels(wishes: readonly LabelWish[]): Set<string> {
  const chosen: LabelWish[] = [];
  const byWeight = [...wishes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const wish of byWeight) {
    if (chosen.every((other) => !overlaps(wish, other))) chosen.push(wish);
  }
  return new Set(chosen.map((wish) => wish.id));
}

function overlaps(a: LabelWish, b: LabelWish): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height
  );
}
