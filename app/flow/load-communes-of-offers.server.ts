import type { CommuneArea } from "~/modules/communes/commune-area";
import { loadCommunes } from "~/modules/communes/load-communes.server";
import { countWishesByCommune } from "~/modules/households/count-wishes.server";
import { may, type Viewer } from "~/modules/people/viewer";
import { countOpenOffersByCommune } from "~/modules/properties/count-offers.server";
import { OFFER_SHADES, type OfferShade } from "~/modules/properties/offer-map";
import { readAsViewer } from "~/platform/database/with-viewer.server";

/** The communes under the map of offers, with the figure their colours stand for. */
export interface ShadedCommunes {
  areas: (CommuneArea & { figure: number | null; innerLon: number; innerLat: number })[];
  /** Null where the colours stand for nothing. */
  shade: OfferShade | null;
  /** What the viewer may choose. */
  shades: OfferShade[];
}

/**
 * The figure is null where none is told: homes found are kept back below five, for staff as for everybody. Where a
 * household wants to live is for those who look for its home.
 */
export async function loadCommunesOfOffers(
  viewer: Viewer,
  wanted: OfferShade | null,
): Promise<ShadedCommunes> {
  const shades = OFFER_SHADES.filter(
    (shade) => shade !== "households" || may(viewer, "match:rank"),
  );
  const shade = shades.find((candidate) => candidate === wanted) ?? null;
  const { communes, areas } = await loadCommunes();
  const counts = shade === null || shade === "homes" ? null : await countsOf(viewer, shade);
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  return {
    areas: areas.flatMap((area) => {
      const commune = byCode.get(area.code);
      if (!commune) return [];
      const homes = shade === "homes" ? commune.homes : null;
      const figure = counts ? (counts[area.code] ?? 0) : homes;
      return [{ ...area, figure, innerLon: commune.innerLon, innerLat: commune.innerLat }];
    }),
    shade,
    shades,
  };
}

function countsOf(viewer: Viewer, shade: "offers" | "households"): Promise<Record<string, number>> {
  return readAsViewer(viewer, (tx) =>
    shade === "offers" ? countOpenOffersByCommune(tx, viewer) : countWishesByCommune(tx, viewer),
  );
}
