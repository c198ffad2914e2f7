import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Bench, BenchLine } from "./bench";

/*
 * `npm run bench [subject …]`: measures and prints; never part of the tests, because a figure is no verdict on a shared
 * machine. Ends with 1 when a figure does not keep what it promises.
 */

const FOLDER = import.meta.dirname;
const wanted = process.argv.slice(2);
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => wanted.length === 0 || wanted.includes(basename(name, ".bench.ts")));

for (const file of files) {
  const { bench } = (await import(pathToFileURL(join(FOLDER, file)).href)) as { bench: Bench };
  process.stdout.write(`\n${basename(file, ".bench.ts")}: ${bench.compares}\n`);
  const lines = await bench.measure();
  const width = Math.max(...lines.map(({ what }) => what.length));
  for (const line of lines) process.stdout.write(`${lineText(line, width)}\n`);
  if (lines.some(isBroken)) process.exitCode = 1;
}

function lineText(line: BenchLine, width: number): string {
  const { what, value, unit, atMost, atLeast } = line;
  const promised = [
    atMost === undefined ? "" : `   at most ${atMost} ${unit}`,
    atLeast === undefined ? "" : `   at least ${atLeast} ${unit}`,
  ].join("");
  const mark = isBroken(line) ? "  NOT KEPT" : "";
  return `  ${what.padEnd(width)}  ${value.toFixed(3).padStart(10)} ${unit}${promised}${mark}`;
}

function isBroken({ value, atMost, atLeast }: BenchLine): boolean {
  return (atMost !== undefined && value > atMost) || (atLeast !== undefined && value < atLeast);
}
