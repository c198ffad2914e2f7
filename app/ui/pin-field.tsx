import { MapPin } from "lucide-react";
import { useEffect, useRef, useState } from "react";

import { useTranslation } from "~/i18n/use-translation";

import { Button } from "./button";
import { Disclosure } from "./disclosure";
import type { MapEngine } from "./map-engine";
import { MapOutline } from "./map-outline";
import { MapOverlay } from "./map-overlay";
import { type Bounds, luxembourgBounds, type MapArea } from "./map-shapes";
import { NumberField } from "./number-field";
import type { AnyField } from "./use-control";
import { useMapEngine } from "./use-map-engine";

export interface PinFieldProps {
  /** Degrees (WGS 84) as decimal texts; both empty when no pin is set. */
  latitude: AnyField;
  longitude: AnyField;
  label: string;
  /** What the pin is for and who sees it. */
  hint: string;
  /** Shapes to find one's way by, e.g. the chosen commune and its neighbours. */
  areas?: readonly MapArea[];
  highlighted?: string;
  styleUrl?: string;
  /** What is seen at first; all areas when left out. */
  bounds?: Bounds;
  /** Source and exactness of the shapes. */
  note?: string;
}

interface Place {
  longitude: number;
  latitude: number;
}

const none: readonly never[] = [];

/**
 * A place on the map. The two numbers are ordinary fields: without JavaScript they are all there is, with it a click
 * or the button fills them.
 */
export function PinField(props: PinFieldProps) {
  const {
    latitude,
    longitude,
    label,
    hint,
    areas = none,
    highlighted,
    styleUrl,
    bounds,
    note,
  } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  const [subject] = useState(() => new Set(highlighted ? [highlighted] : []));
  const [place, setPlace] = useState(() => placeOf(latitude.initialValue, longitude.initialValue));
  const [map] = useMapEngine(box, {
    isWanted: true,
    label,
    areas,
    points: none,
    highlighted: subject,
    styleUrl,
    bounds,
  });
  const pin = usePinPosition(map, place);

  const drop = ({ lng, lat }: { lng: number; lat: number }) => {
    const next = { longitude: Number(lng.toFixed(5)), latitude: Number(lat.toFixed(5)) };
    setPlace(next);
    typeInto(fields.current, longitude.name, String(next.longitude));
    typeInto(fields.current, latitude.name, String(next.latitude));
  };
  const dropNow = useRef(drop);
  useEffect(() => {
    dropNow.current = drop;
  });
  useEffect(() => {
    const click = map?.on("click", ({ lngLat }) => dropNow.current(lngLat));
    return () => click?.unsubscribe();
  }, [map]);

  return (
    <div className="space-y-2">
      <p className="font-medium">{label}</p>
      <p className="text-sm text-ink-soft">{hint}</p>
      <div className="relative isolate h-72 overflow-hidden rounded-ui border border-line-strong bg-sunken noscript:hidden">
        {map ? null : (
          <MapOutline areas={areas} points={none} highlighted={subject} bounds={bounds} />
        )}
        <div className={map ? "absolute inset-0" : "invisible absolute inset-0"}>
          <div ref={box} className="absolute! inset-0" />
        </div>
        {map ? <MapOverlay map={map} areas={areas} points={none} highlighted={subject} /> : null}
        {pin ? (
          <MapPin
            aria-hidden="true"
            className="pointer-events-none absolute size-10 -translate-x-1/2 -translate-y-full fill-attention stroke-ink"
            style={{ left: pin.x, top: pin.y }}
          />
        ) : null}
      </div>
      {note && areas.length > 0 ? (
        <p className="text-sm text-ink-soft noscript:hidden">{note}</p>
      ) : null}
      {map ? (
        <Button size="small" onClick={() => drop(map.getCenter())}>
          <MapPin aria-hidden="true" className="size-4" />
          {t("shell.map.pinAtCentre")}
        </Button>
      ) : null}
      <Disclosure
        summary={t("shell.map.coordinates")}
        open={Boolean(latitude.errors ?? longitude.errors)}
      >
        <div
          ref={fields}
          className="flex flex-wrap gap-4"
          onChange={() => setPlace(typedPlace(fields.current, latitude.name, longitude.name))}
        >
          <NumberField field={latitude} label={t("shell.map.latitude")} decimals />
          <NumberField field={longitude} label={t("shell.map.longitude")} decimals />
        </div>
      </Disclosure>
    </div>
  );
}

/** The pixel of a place, following the map. */
function usePinPosition(map: MapEngine | null, place: Place | null) {
  const [pixel, setPixel] = useState<{ x: number; y: number } | null>(null);
  useEffect(() => {
    if (!map || !place) {
      setPixel(null);
      return;
    }
    const follow = () => {
      const { x, y } = map.project([place.longitude, place.latitude]);
      setPixel({ x, y });
    };
    follow();
    const moving = map.on("move", follow);
    return () => moving.unsubscribe();
  }, [map, place]);
  return pixel;
}

function inputOf(box: HTMLElement | null, name: string): HTMLInputElement | null {
  return box?.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`) ?? null;
}

/** Fills a field as if it had been typed, so that the form checks it. */
function typeInto(box: HTMLElement | null, name: string, text: string): void {
  const input = inputOf(box, name);
  if (!input) return;
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

function typedPlace(box: HTMLElement | null, latitude: string, longitude: string): Place | null {
  return placeOf(inputOf(box, latitude)?.value, inputOf(box, longitude)?.value);
}

/** Reads a place near the country; anything else is no place yet. */
function placeOf(latitude: unknown, longitude: unknown): Place | null {
  const [lat, lng] = [latitude, longitude].map((text) =>
    typeof text === "string" && text !== "" ? Number(text.replace(",", ".")) : NaN,
  );
  const [west, south, east, north] = luxembourgBounds;
  if (lat === undefined || lng === undefined) return null;
  const isInside = lat >= south - 1 && lat <= north + 1 && lng >= west - 1 && lng <= east + 1;
  return isInside ? { latitude: lat, longitude: lng } : null;
}
