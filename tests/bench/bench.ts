/** One measured figure, and what it must not exceed or fall short of if anything is promised. */
export interface BenchLine {
  what: string;
  value: number;
  unit: string;
  atMost?: number;
  atLeast?: number;
}

/**
 * A measurement: ratios within one run, because absolute times say something of the machine alone. Files are named
 * `<subject>.bench.ts` and export one of these as `bench`.
 */
export interface Bench {
  /** One sentence: what is compared with what. */
  compares: string;
  measure(): Promise<BenchLine[]>;
}

/** Milliseconds a piece of work takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Bytes in use on the heap, and outside of it, once everything unused is gone. @throws Error without --expose-gc. */
export function memoryInUse(): { heap: number; external: number } {
  if (!globalThis.gc) throw new Error("measuring memory needs node --expose-gc (npm run bench)");
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return { heap: heapUsed, external };
}

/** Megabytes in use on the heap and in arrays of numbers, as far as they can be told. */
export function megabytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return megabytes(heapUsed + arrayBuffers);
}

const MEGABYTE = 1_048_576;
export const megabytes = (bytes: number) => bytes / MEGABYTE;

/** The middle one. @throws RangeError for none. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError("no median of nothing");
  return middle;
}
