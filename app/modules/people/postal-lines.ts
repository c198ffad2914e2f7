/** A house number alone, as in `12, rue de l’Eau`. */
const HOUSE_NUMBER = /^\d+\s?[a-z]?$/i;

/**
 * A postal address as somebody wrote it, one line each, six at most; none where there is none. Who wrote it on one line
 * parted its lines by commas, and may have put one behind the house number too.
 */
export function postalLines(postalAddress: string | null): string[] {
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
  return joined.slice(0, 6);
}
