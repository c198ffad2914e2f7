import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type PdfTool = "pdftoppm" | "pdftotext" | "pdfinfo" | "pdffonts" | "qpdf" | "zbarimg";

const found = new Map<PdfTool, boolean>();

/** Whether a program is missing, for `it.skipIf`; the name of the test says which it needs: `[pdftoppm]`. */
export function lacks(...tools: PdfTool[]): boolean {
  return tools.some((tool) => {
    const known = found.get(tool) ?? !spawnSync(tool, ["--version"]).error;
    found.set(tool, known);
    return !known;
  });
}

/** What a program writes about a document given on its input. */
export function ask(tool: PdfTool, args: readonly string[], input: Uint8Array): Buffer {
  const { error, status, stdout, stderr } = spawnSync(tool, args, { input, maxBuffer: 1e8 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${tool} ends with ${String(status)}: ${stderr.toString()}`);
  return stdout;
}

/** What `qpdf --check` has to say; it throws when the file is damaged or suspicious. */
export function checkStructure(pdf: Uint8Array): string {
  return withFile(pdf, (file) => ask("qpdf", ["--check", file], new Uint8Array()).toString());
}

/** The document as JSON objects, streams left out. */
export function objectsOf(pdf: Uint8Array): Record<string, unknown>[] {
  const text = withFile(pdf, (file) =>
    ask("qpdf", ["--json=2", file], new Uint8Array()).toString(),
  );
  const { qpdf } = JSON.parse(text) as { qpdf: [unknown, Record<string, { value?: unknown }>] };
  return Object.values(qpdf[1]).flatMap(({ value }) =>
    typeof value === "object" && value !== null ? [value as Record<string, unknown>] : [],
  );
}

function withFile<Answer>(pdf: Uint8Array, use: (file: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), "pdf-"));
  try {
    const file = join(folder, "document.pdf");
    writeFileSync(file, pdf);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A grey picture of a page, from 0 (black) to 255 (white). */
export interface Raster {
  width: number;
  height: number;
  grey: Uint8Array;
  /** As pdftoppm wrote it. */
  pgm: Buffer;
}

export function rasterise(pdf: Uint8Array, page = 1, dpi = 100): Raster {
  const only = ["-f", String(page), "-l", String(page)];
  const pgm = ask("pdftoppm", ["-r", String(dpi), "-gray", ...only, "-"], pdf);
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString("latin1"));
  if (!header) throw new Error(`No page ${page}`);
  const grey = new Uint8Array(pgm.subarray(header[0].length));
  return { width: Number(header[1]), height: Number(header[2]), grey, pgm };
}

/** Millimetres from the top left corner of an A4 page. */
export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The part of a region that is dark, from 0 to 1. */
export function inkIn(raster: Raster, region: Region): number {
  const { columns, rows } = pixels(raster, region);
  let dark = 0;
  for (let y = rows[0]; y < rows[1]; y++) {
    for (let x = columns[0]; x < columns[1]; x++) {
      if ((raster.grey[y * raster.width + x] ?? 255) < 128) dark++;
    }
  }
  return dark / ((rows[1] - rows[0]) * (columns[1] - columns[0]));
}

function pixels(raster: Raster, { left, top, width, height }: Region) {
  const across = (at: number) => Math.round((at / 210) * raster.width);
  const down = (at: number) => Math.round((at / 297) * raster.height);
  const columns: [number, number] = [across(left), across(left + width)];
  const rows: [number, number] = [down(top), down(top + height)];
  return { columns, rows };
}

/** The shape of all ink on a picture: its box cut into cells, each cell's darkness as a digit from 0 to 9. */
export function inkShape(raster: Raster, columns: number, rows: number): string[] {
  const box = inkBox(raster);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const cell = cellOf(box, columns, rows, column, row);
      return String(Math.min(9, Math.floor(darkness(raster, cell) * 10)));
    }).join(""),
  );
}

/** Mean difference of two shapes, per cell, from 0 to 9. */
export function difference(left: readonly string[], right: readonly string[]): number {
  const [a, b] = [left.join(""), right.join("")];
  const total = Array.from(a).reduce(
    (sum, digit, at) => sum + Math.abs(Number(digit) - Number(b[at])),
    0,
  );
  return total / a.length;
}

interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function inkBox({ width, height, grey }: Raster): Bounds {
  const box = { left: width, right: 0, top: height, bottom: 0 };
  for (let at = 0; at < grey.length; at++) {
    if ((grey[at] ?? 255) >= 128) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return box;
}

function cellOf(box: Bounds, columns: number, rows: number, column: number, row: number): Bounds {
  const x = (at: number) => Math.round(box.left + ((box.right - box.left) * at) / columns);
  const y = (at: number) => Math.round(box.top + ((box.bottom - box.top) * at) / rows);
  return { left: x(column), right: x(column + 1), top: y(row), bottom: y(row + 1) };
}

function darkness({ width, grey }: Raster, { left, right, top, bottom }: Bounds): number {
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) sum += 1 - (grey[y * width + x] ?? 255) / 255;
  }
  return sum / Math.max(1, (right - left) * (bottom - top));
}

/** What a scanner reads in the QR codes of a picture, as UTF-8. */
export function scanQr(raster: Raster): string {
  return ask("zbarimg", ["--raw", "-q", "-Sbinary", "--oneshot", "pgm:-"], raster.pgm).toString();
}
