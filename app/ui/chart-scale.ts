/** Round marks for an axis from 0: at most `count` steps of 1, 2 or 5 times a power of ten. */
export function axisMarks(greatest: number, count = 4): number[] {
  if (!(greatest > 0)) return [0, 1];
  const raw = greatest / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= raw * 0.999_999) ?? 10);
  const steps = Math.ceil(greatest / step - 0.000_001);
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The `points` of an SVG polyline; null values break the line into several. */
export function linePaths(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string[] {
  const lines: string[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) lines.push([]);
    else lines.at(-1)?.push(`${x(index).toFixed(1)},${y(value).toFixed(1)}`);
  });
  return lines.filter((line) => line.length > 0).map((line) => line.join(" "));
}
