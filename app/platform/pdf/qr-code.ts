import { encode } from "uqr";

/** A horizontal bar of dark modules: column and row of its first module, and how many there are. */
export interface DarkBar {
  column: number;
  row: number;
  length: number;
}

export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  size: number;
  bars: DarkBar[];
}

/** Modules that must stay white on every side (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/**
 * A QR code of UTF-8 bytes with error correction M.
 *
 * @param largestVersion 1 to 40; 13 holds 331 bytes.
 * @throws RangeError when the text does not fit.
 */
export function qrCode(text: string, largestVersion = 40): QrCode {
  const { data, size } = encode([...new TextEncoder().encode(text)], {
    ecc: "M",
    boostEcc: false,
    maxVersion: largestVersion,
    border: 0,
  });
  const bars = data.flatMap((modules, row) => barsOf(modules, row));
  return { size, bars };
}

function barsOf(modules: readonly boolean[], row: number): DarkBar[] {
  const bars: DarkBar[] = [];
  modules.forEach((dark, column) => {
    if (!dark) return;
    const last = bars.at(-1);
    if (last && last.column + last.length === column) last.length++;
    else bars.push({ column, row, length: 1 });
  });
  return bars;
}
