/** A box on the map, centred on a pixel. */
export interface LabelBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A name that would like to stand on the map. */
export interface LabelWish extends LabelBox {
  id: string;
  /** Greater goes first. */
  weight: number;
}

/** Where a name may stand instead, in pixels down from its own place: under or over a point that is there. */
const shifts = [0, 30, -30];

/**
 * Chooses the names that fit side by side: the weightiest first, each only where it touches neither a point nor a name
 * chosen before.
 *
 * @returns the chosen places by id; a name that is not in it is not shown.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  points: readonly LabelBox[],
): Map<string, { x: number; y: number }> {
  const taken: LabelBox[] = [...points];
  const places = new Map<string, { x: number; y: number }>();
  const byWeight = [...wishes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const wish of byWeight) {
    const free = shifts
      .map((shift) => ({ ...wish, y: wish.y + shift }))
      .find((box) => taken.every((other) => !overlaps(box, other)));
    if (!free) continue;
    taken.push(free);
    places.set(wish.id, { x: free.x, y: free.y });
  }
  return places;
}

function overlaps(a: LabelBox, b: LabelBox): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height
  );
}

/** How a name looks on a map, whether it is drawn or moves. */
export const nameStyles =
  "absolute rounded-ui bg-surface/80 px-1 text-xs leading-4 font-medium whitespace-nowrap text-ink";
