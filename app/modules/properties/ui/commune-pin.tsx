import { useMemo } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { plainArea } from "~/modules/communes/commune-area";
import { useCommuneAreas } from "~/modules/communes/ui/use-commune-areas";
import { type Bounds, boundsOf, type MapArea } from "~/ui/map-shapes";
import { PinField } from "~/ui/pin-field";
import type { AnyField } from "~/ui/use-control";

import type { SentPin } from "../proposed-pin";

export interface CommunePinProps {
  latitude: AnyField;
  longitude: AnyField;
  /** The commune chosen now, and the one the saved pin belongs to; empty for none. */
  communeCode: string;
  savedCode: string;
  /** The pin in the last answer; with the commune chosen then it stands for the saved one. */
  sent: SentPin | null;
  styleUrl: string | undefined;
}

/**
 * The pin of a dwelling on the map of its commune and those around it. Another commune begins without a pin, because the
 * one that was set cannot be right any more.
 */
export function CommunePin(props: CommunePinProps) {
  const { latitude, longitude, communeCode, savedCode, sent, styleUrl } = props;
  const { t } = useTranslation();
  const areas = useCommuneAreas();
  const shown = useMemo(() => areas.map(plainArea), [areas]);
  const isApproximate = areas.some((area) => area.source === "approximate");
  const isSaved = communeCode === savedCode;
  const pin = sent?.communeCode === communeCode ? sent : null;
  const start = (field: AnyField, degrees: string | undefined): AnyField =>
    degrees === undefined && isSaved ? field : beginningWith(field, degrees ?? "", communeCode);
  return (
    <PinField
      key={`${communeCode}-${areas.length}-${pin?.lon ?? ""}-${pin?.lat ?? ""}`}
      latitude={start(latitude, pin?.lat)}
      longitude={start(longitude, pin?.lon)}
      label={t("properties.pin.label")}
      hint={t("properties.pin.hint")}
      areas={shown}
      highlighted={communeCode}
      bounds={boundsAround(shown, communeCode)}
      styleUrl={styleUrl}
      note={t(isApproximate ? "communes.map.approximate" : "communes.map.official")}
    />
  );
}

/** The field with another value to begin with. A field is no plain object: copied as one it would lose its name. */
function beginningWith(field: AnyField, initialValue: string, communeCode: string): AnyField {
  const { id, name, formId, errorId, descriptionId, errors, required, key } = field;
  const wired = { id, name, formId, errorId, descriptionId, errors, required };
  return { ...wired, initialValue, key: [key, communeCode, initialValue].join("-") };
}

/** About 2 km in degrees. */
const MARGIN = 0.02;

/** The chosen commune and a margin; undefined while none is chosen. */
function boundsAround(areas: readonly MapArea[], code: string): Bounds | undefined {
  const chosen = areas.find((area) => area.id === code);
  if (!chosen) return undefined;
  const [west, south, east, north] = boundsOf([chosen], []);
  return [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
}
