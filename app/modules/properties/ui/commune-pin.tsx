import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { useCommuneAreas } from "~/modules/communes/ui/use-commune-areas";
import { boundsOf, type MapArea } from "~/ui/map-shapes";
import { PinField } from "~/ui/pin-field";
import type { AnyField } from "~/ui/use-control";

export interface CommunePinProps {
  latitude: AnyField;
  longitude: AnyField;
  /** The commune chosen now, and the one the saved pin belongs to; empty for none. */
  communeCode: string;
  savedCode: string;
  styleUrl: string | undefined;
}

/**
 * The pin of a dwelling on the map of its commune and those around it. Another commune begins without a pin, because the
 * one that was set cannot be right any more.
 */
export function CommunePin(props: CommunePinProps) {
  const { latitude, longitude, communeCode, savedCode, styleUrl } = props;
  const { t } = useTranslation();
  const areas = useCommuneAreas();
  const shown = useMemo(
    () =>
      areasAround(
        areas.map(({ code, name, geometry }) => ({
          id: code,
          name,
          value: null,
          text: name,
          geometry,
        })),
        communeCode,
      ),
    [areas, communeCode],
  );
  const isSaved = communeCode === savedCode;
  const start = (field: AnyField): AnyField =>
    isSaved ? field : { ...field, initialValue: "", key: `${field.key ?? ""}-${communeCode}` };
  return (
    <PinField
      key={`${communeCode}-${areas.length}`}
      latitude={start(latitude)}
      longitude={start(longitude)}
      label={t("properties.pin.label")}
      hint={t("properties.pin.hint")}
      areas={shown}
      highlighted={communeCode}
      styleUrl={styleUrl}
    />
  );
}

/** About 3 km in degrees. */
const MARGIN = 0.03;

/** A commune and what lies around it; all of them while none is chosen. */
function areasAround(areas: readonly MapArea[], code: string): readonly MapArea[] {
  const chosen = areas.find((area) => area.id === code);
  if (!chosen) return areas;
  const [west, south, east, north] = boundsOf([chosen], []);
  return areas.filter((area) => {
    const [areaWest, areaSouth, areaEast, areaNorth] = boundsOf([area], []);
    return (
      areaEast > west - MARGIN &&
      areaWest < east + MARGIN &&
      areaNorth > south - MARGIN &&
      areaSouth < north + MARGIN
    );
  });
}
