/**
 * One number per household and seed, the same for every dwelling, so that among equals the same household comes first
 * everywhere and the draw can be repeated. FNV-1a over the UTF-16 units, then mixed so that every bit counts.
 *
 * @returns a whole number from 0 to 2^32 - 1; the smaller comes first.
 */
export function tieBreak(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const part of [seed, "\u0000", id]) {
    for (let index = 0; index < part.length; index += 1) {
      hash = Math.imul(hash ^ part.charCodeAt(index), 0x01000193);
    }
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
