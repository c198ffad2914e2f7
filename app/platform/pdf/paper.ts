/** Lengths are PDF points (1/72 inch); positions count from the top left corner of the page, downwards. */
export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const a4 = { width: millimetres(210), height: millimetres(297) } as const;

/** Where running text stands on every page; the footer lies below it. */
export const textArea: Box = {
  left: millimetres(20),
  top: millimetres(22),
  width: millimetres(170),
  height: millimetres(297 - 22 - 24),
};

/**
 * Where an address is seen through the right-hand window of a DL or C5/6 envelope (45 × 100 mm, 20 mm from the
 * right and from the bottom), however an A4 sheet folded in three slides in it. Between `windowReach.top` and
 * `windowReach.bottom` nothing else may stand right of `windowReach.left`.
 */
export const windowAddress: Box = {
  left: millimetres(112),
  top: millimetres(50),
  width: millimetres(76),
  height: millimetres(30),
};

export const windowReach = {
  left: millimetres(90),
  top: millimetres(34),
  bottom: millimetres(94),
} as const;

/** Distance from the top edge at which the sheet is folded. */
export const folds = [millimetres(99), millimetres(198)] as const;
