import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { isWithin, type MapDot, type MapSight, withMargin } from "~/ui/map-dots";
import type { Bounds } from "~/ui/map-shapes";

import { type MappedDwelling, mapWindowSearch, type OffersOnMap } from "../offer-map";
import { offerStatusName } from "../offer-texts";

/** How much more than is seen is asked for, so that a small move needs no answer. */
const MARGIN = 0.25;

interface Answer {
  filters: string;
  bounds: Bounds;
  found: OffersOnMap;
}

export interface DwellingsOnMap {
  dots: readonly MapDot[];
  byId: ReadonlyMap<string, MappedDwelling>;
  onSight: (sight: MapSight) => void;
  hasFailed: boolean;
}

/**
 * The offers a filter finds as dots for what is seen of the map, asked of the server when it is moved or the filter
 * changes; not again while every offer around is here by itself.
 *
 * @param filters the query of the list.
 */
export function useOffersOnMap(filters: string): DwellingsOnMap {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [sight, setSight] = useState<MapSight | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const onSight = useCallback((next: MapSight) => setSight(next), []);
  const last = useRef<Answer | null>(null);

  useEffect(() => {
    if (!sight) return;
    const here = last.current;
    const isHere =
      here?.filters === filters && here.found.isExact && isWithin(sight.bounds, here.bounds);
    if (isHere) return;
    const asked = new AbortController();
    const bounds = withMargin(sight.bounds, MARGIN);
    fetchOffers(filters, { bounds, zoom: sight.zoom }, asked.signal).then(
      (found) => {
        last.current = { filters, bounds, found };
        setAnswer(last.current);
        setHasFailed(false);
      },
      () => {
        if (!asked.signal.aborted) setHasFailed(true);
      },
    );
    return () => asked.abort();
  }, [filters, sight]);

  const byId = useMemo(() => dwellingsOf(answer?.found), [answer]);
  const dots = useMemo(
    () =>
      (answer?.found.features ?? []).map(({ geometry, properties }, index): MapDot => {
        const [longitude, latitude] = geometry.coordinates;
        if ("count" in properties) {
          return { id: `cell-${index}`, name: "", longitude, latitude, count: properties.count };
        }
        const { offerId, address, commune, status } = properties;
        const name = t("properties.onMap.dwelling", {
          address,
          commune,
          status: t(offerStatusName(status)),
        });
        return { id: offerId, name, longitude, latitude, count: 1 };
      }),
    [answer, t],
  );
  return { dots, byId, onSight, hasFailed };
}

function dwellingsOf(found: OffersOnMap | undefined): Map<string, MappedDwelling> {
  const dwellings = (found?.features ?? []).flatMap(({ properties }) =>
    "offerId" in properties ? [properties] : [],
  );
  return new Map(dwellings.map((dwelling) => [dwelling.offerId, dwelling]));
}

async function fetchOffers(
  filters: string,
  { bounds, zoom }: MapSight,
  signal: AbortSignal,
): Promise<OffersOnMap> {
  const search = new URLSearchParams(filters);
  const window = mapWindowSearch({ box: bounds, zoom });
  search.set("box", window.box);
  search.set("zoom", window.zoom);
  const answer = await fetch(paths.offersOnMap(search.toString()), { signal });
  if (!answer.ok) throw new Error(`The map was answered with ${answer.status}.`);
  return (await answer.json()) as OffersOnMap;
}
