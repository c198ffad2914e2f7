/** At most this many lines fit the window of an envelope. */
const MOST = 6;

/** A house number alone, as in `12, rue de l’Eau`. */
const HOUSE_NUMBER = /^\d+\s?[a-z]?$/i;

/**
 * A postal address as somebody wrote it, one line each; none where there is none. Who wrote it on one line parted its lines
 * by commas, and may have put one behind the house number too.
 */
export function addressLines(postalAddress: string | null): string[] {
  const text = (postalAddress ?? "").trim();
  const isOneLine = !/[\r\n]/.test(text);
  const lines = text
    .split(isOneLine ? "," : /\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [first = "", second, ...rest] = lines;
  const joined =
    isOneLine && second !== undefined && HOUSE_NUMBER.test(first)
      ? [`${first}, ${second}`, ...rest]
      : lines;
  return joined.slice(0, MOST);
}

/** The same for a paper that must name a place: a missing address says so by the country alone. */
export function addressLinesOrCountry(postalAddress: string | null): string[] {
  const lines = addressLines(postalAddress);
  return lines.length > 0 ? lines : ["Luxembourg"];
}
