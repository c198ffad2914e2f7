import type { MapArea, MapPoint } from "../map-shapes";

/** Invented people: short, long, Arabic, Ethiopic and mixed names. */
export const sampleNames = [
  "Jo Ney",
  "Marie-Antoinette van der Straeten-Waillet de Sainte-Foy-lès-Lyon",
  "محمد عبد الرحمن الحسيني",
  "ተስፋይ ገብረመድህን",
  "Rojîn Şêxo (روژین)",
  "Wolfeschlegelsteinhausenbergerdorff",
] as const;

export interface SampleDwelling {
  id: string;
  owner: string;
  commune: string;
  bedrooms: number;
  rentCents: bigint;
  state: "published" | "held" | "late" | "draft";
}

const communes = ["Diekirch", "Wiltz", "Mersch", "Esch-sur-Alzette", "Rosport-Mompach"];
const states = ["published", "held", "late", "draft"] as const;

/** Invented dwellings in a fixed order, as many as asked for. */
export function sampleDwellings(count: number): SampleDwelling[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `dwelling-${index}`,
    owner: sampleNames[index % sampleNames.length] ?? "",
    commune: communes[index % communes.length] ?? "",
    bedrooms: 1 + (index % 4),
    rentCents: BigInt(98_000 + ((index * 37_000) % 90_000)),
    state: states[index % states.length] ?? "draft",
  }));
}

/** Hexagons where a few communes lie; not their shapes. */
export const sampleAreas: MapArea[] = [
  { id: "diekirch", name: "Diekirch", at: [6.16, 49.87], value: 12 },
  { id: "wiltz", name: "Wiltz", at: [5.93, 49.97], value: 7 },
  { id: "mersch", name: "Mersch", at: [6.1, 49.75], value: 3 },
  { id: "luxembourg", name: "Luxembourg", at: [6.13, 49.61], value: 9 },
  { id: "esch", name: "Esch-sur-Alzette", at: [5.98, 49.5], value: 0 },
  { id: "rosport", name: "Rosport-Mompach", at: [6.48, 49.79], value: null },
].map(({ id, name, at, value }) => ({
  id,
  name,
  value,
  text: value === null ? "–" : String(value),
  to: `?area=${id}`,
  geometry: { type: "Polygon", coordinates: [hexagon(at[0] ?? 0, at[1] ?? 0)] },
}));

export const samplePoints: MapPoint[] = [
  {
    id: "p1",
    name: "H-2041",
    longitude: 6.155,
    latitude: 49.872,
    kind: "dwelling",
    to: "?point=p1",
  },
  { id: "p2", name: "Gare de Mersch", longitude: 6.106, latitude: 49.749, kind: "station" },
  { id: "p3", name: "Office social", longitude: 5.94, latitude: 49.965, kind: "office" },
  { id: "p4", name: "محمد", longitude: 6.14, latitude: 49.605, kind: "place", to: "?point=p4" },
];

function hexagon(longitude: number, latitude: number): [number, number][] {
  return [0, 1, 2, 3, 4, 5, 0].map((corner) => {
    const angle = (corner * Math.PI) / 3;
    return [longitude + 0.11 * Math.cos(angle), latitude + 0.072 * Math.sin(angle)];
  });
}
