import type { PaperKind } from "~/modules/properties/paper";

import { FLOOR_PLAN } from "./data/house-drawings";
import type { Makings } from "./makings";
import type { WorldDwelling, WorldOffer } from "./world";

/** A document of a dwelling; the demo world draws plans and nothing that looks official. */
export interface WorldPaper {
  id: string;
  fileId: string;
  dwellingId: string;
  ownerId: string;
  kind: PaperKind;
  name: string;
  createdAt: string;
}

/** A plan of every dwelling whose offer waits for its review, and of every second one on the market. */
export function makePapers(
  { chance }: Makings,
  dwellings: readonly WorldDwelling[],
  offers: readonly WorldOffer[],
): WorldPaper[] {
  const status = new Map(offers.map((offer) => [offer.dwellingId, offer.status]));
  return dwellings.flatMap(({ id, landlordId, createdAt }, index) => {
    const stage = status.get(id);
    const has = stage === "submitted" || (stage === "published" && index % 2 === 0);
    if (!has && stage !== "accepted") return [];
    return [
      {
        ...{ id: chance.uuid(), fileId: chance.uuid(), dwellingId: id, ownerId: landlordId },
        ...{ kind: "plan", name: FLOOR_PLAN.name, createdAt },
      },
    ];
  });
}
