import { existsSync } from "node:fs";
import { copyFile, link, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

import { filterTar } from "./embedded-tar.server";

/*
 * Creating a database with PostGIS from nothing takes about 12 s; unpacking a copy of one takes about 1 s. The copies
 * lie beside the installed packages, for every clone of the data, and in the data folder, for when those were
 * installed anew.
 */

const CACHE = path.join("node_modules", ".cache", "wunnbreck");

const resolve = createRequire(import.meta.url).resolve;

/** The parts of the extension the product uses; the rest takes 300 MB of memory. */
const UNUSED = /raster|topology|tiger|unpackaged|--ANY|contrib|sfcgal|address_standardizer/;

async function versionOf(name: string): Promise<string> {
  const file = path.join(path.dirname(resolve(name)), "..", "package.json");
  return String((JSON.parse(await readFile(file, "utf8")) as { version: unknown }).version);
}

/** Finds a file of the caches, or makes it. Never leaves a file half written. */
async function cached(
  dataDir: string,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<string> {
  const places = [path.resolve(CACHE), path.join(dataDir, "cache")];
  let found = places.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
  const contents = found === undefined ? await make() : null;
  for (const folder of places) {
    const file = path.join(folder, name);
    if (existsSync(file)) continue;
    const unfinished = `${file}.${process.pid}`;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if (found !== undefined) await copyOrLink(found, unfinished);
      else if (contents) await writeFile(unfinished, contents, { mode: 0o600 });
      await rename(unfinished, file);
      found ??= file;
    } catch (error) {
      if (folder !== places[0]) throw error;
    }
  }
  if (found === undefined) throw new Error(`${name} could not be kept`);
  return found;
}

async function copyOrLink(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to);
  }
}

/** The PostGIS extension without what the product does not use. */
export async function postgisBundle(dataDir: string): Promise<URL> {
  const version = await versionOf("@electric-sql/pglite-postgis");
  const file = await cached(dataDir, `postgis-${version}-1.tar.gz`, async () => {
    const whole = path.join(
      path.dirname(resolve("@electric-sql/pglite-postgis")),
      "postgis.tar.gz",
    );
    const slim = filterTar(gunzipSync(await readFile(whole)), ({ name }) => !UNUSED.test(name));
    return gzipSync(slim, { level: 1 });
  });
  return pathToFileURL(file);
}

/**
 * An archive of an empty database with PostGIS in it.
 *
 * @param create makes it where it is not known; takes much memory and about 12 s.
 */
export async function emptyDatabase(
  dataDir: string,
  create: (bundle: URL) => Promise<Uint8Array>,
): Promise<string> {
  return cached(dataDir, await emptyDatabaseName(), async () =>
    create(await postgisBundle(dataDir)),
  );
}

async function emptyDatabaseName(): Promise<string> {
  const names = ["@electric-sql/pglite", "@electric-sql/pglite-postgis"];
  return `empty-${(await Promise.all(names.map(versionOf))).join("-")}.tar`;
}

/** The same archive, if it was made before. */
export async function knownEmptyDatabase(dataDir: string): Promise<string | undefined> {
  const name = await emptyDatabaseName();
  return [path.resolve(CACHE), path.join(dataDir, "cache")]
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}
