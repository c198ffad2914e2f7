import { HOUSE_DRAWINGS } from "./data/house-drawings";
import type { Makings } from "./makings";
import type { WorldDwelling, WorldOffer } from "./world";

export interface WorldPhoto {
  id: string;
  fileId: string;
  dwellingId: string;
  ownerId: string;
  position: number;
  alt: string;
  /** Which drawing is on it. */
  drawing: { side: keyof typeof HOUSE_DRAWINGS; index: number };
  createdAt: string;
}

/** One to three pictures of most dwellings; drafts and a tenth of the others have none yet. */
export function makePhotos(
  { chance }: Makings,
  dwellings: readonly WorldDwelling[],
  offers: readonly WorldOffer[],
): WorldPhoto[] {
  const drafts = new Set(
    offers.filter(({ status }) => status === "draft").map(({ dwellingId }) => dwellingId),
  );
  return dwellings.flatMap((dwelling) => {
    if (drafts.has(dwelling.id) || chance.happens(0.1)) return [];
    // Houses have the even drawings of the outside, flats the odd ones.
    const flat = dwelling.kind === "house" ? 0 : 1;
    const outside = chance.int(0, HOUSE_DRAWINGS.outside.length / 2 - 1) * 2 + flat;
    const rooms = chance.shuffled([0, 1, 2]).slice(
      0,
      chance.weighted([
        [0, 6],
        [1, 3],
        [2, 1],
      ] as const),
    );
    const tone = chance.int(0, HOUSE_DRAWINGS.inside.length / 3 - 1);
    const drawings = [
      { side: "outside", index: outside } as const,
      ...rooms.map((room) => ({ side: "inside", index: tone * 3 + room }) as const),
    ];
    return drawings.map((drawing, position) => ({
      id: chance.uuid(),
      fileId: chance.uuid(),
      dwellingId: dwelling.id,
      ownerId: dwelling.landlordId,
      position,
      alt: HOUSE_DRAWINGS[drawing.side][drawing.index]?.alt ?? "",
      drawing,
      createdAt: dwelling.createdAt,
    }));
  });
}
