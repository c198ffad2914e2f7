/** At most this many lines fit the window of an envelope. */
const MOST = 6;

/**
 * An address, one line each: as written where it has several, else at its commas, a house number staying with its street.
 * A missing one says so in the paper's own way: the country alone.
 */
export function addressLines(postalAddress: string | null): string[] {
  const written = (postalAddress ?? "").split(/\r?\n/);
  const parts = written.length > 1 ? written : (written[0] ?? "").split(/(?<!^\s*\d+\s*\w?),\s*/);
  const lines = parts
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, MOST);
  return lines.length > 0 ? lines : ["Luxembourg"];
}
