import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

import { runToEnd } from "./child-process.server";

/** Everything the built pages depend on. */
const SOURCES = ["app", "public", "prisma/models", "prisma/schema.prisma"];
const SETTINGS = ["vite.config.ts", "remix.config.js", "tsconfig.json", "package-lock.json"];
const NOT_BUILT = /\.test\.tsx?$|\/database\/generated\//;

const BUILD = "build";
const STAMP = path.join(BUILD, "sources.sha256");

async function hashOfSources(): Promise<string> {
  const listed = await Promise.all(SOURCES.map(filesUnder));
  const files = [...listed.flat(), ...SETTINGS].filter((file) => !NOT_BUILT.test(file));
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(file));
  return hash.digest("hex");
}

async function filesUnder(place: string): Promise<string[]> {
  if (place.endsWith(".prisma")) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Whether the pages were built from the sources as they are. */
export async function arePagesBuilt(): Promise<boolean> {
  const stamp = await readFile(STAMP, "utf8").catch(() => "");
  return stamp !== "" && stamp === (await hashOfSources());
}

/** @throws Error with the last words of the build. */
export async function buildPages(): Promise<void> {
  const hash = await hashOfSources();
  await rm(STAMP, { force: true });
  const require = createRequire(import.meta.url);
  const cli = path.join(
    path.dirname(require.resolve("@remix-run/dev/package.json")),
    "dist/cli.js",
  );
  await runToEnd("The build of the pages", process.execPath, [cli, "vite:build"], {
    NODE_ENV: "production",
  });
  await mkdir(BUILD, { recursive: true });
  await writeFile(STAMP, hash);
}
