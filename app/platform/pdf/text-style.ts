export type Weight = "regular" | "semibold";

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

export interface TextStyle {
  /** Points. */
  size: number;
  weight: Weight;
  colour: Colour;
  /** Distance between baselines as a multiple of the size. Arabic and Ethiopic need at least 1.35. */
  leading: number;
}

/** Every pair of ink and paper below is at least 4.5:1 (WCAG 2.2, 1.4.3). */
export const inks = {
  black: [0.1, 0.11, 0.12],
  grey: [0.36, 0.38, 0.4],
  accent: [0.04, 0.29, 0.34],
  line: [0.72, 0.75, 0.77],
  band: [0.93, 0.955, 0.96],
} as const satisfies Record<string, Colour>;

const body: TextStyle = { size: 9.5, weight: "regular", colour: inks.black, leading: 1.45 };

export const textStyles = {
  body,
  strong: { ...body, weight: "semibold" },
  small: { ...body, size: 8, colour: inks.grey, leading: 1.4 },
  label: { ...body, size: 8.5, colour: inks.grey },
  tableHead: { ...body, size: 8.5, weight: "semibold", colour: inks.accent },
  title: { ...body, size: 17, weight: "semibold", colour: inks.accent, leading: 1.3 },
  heading: { ...body, size: 11.5, weight: "semibold", colour: inks.accent, leading: 1.4 },
  total: { ...body, size: 11.5, weight: "semibold", leading: 1.4 },
} as const satisfies Record<string, TextStyle>;

/** Points between two baselines. */
export function lineHeight(style: TextStyle): number {
  return style.size * style.leading;
}
