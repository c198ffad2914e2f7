import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { z } from "zod";

/** What an embedded database was filled with. */
export type World = "demo" | "empty";

const Record = z.object({
  world: z.enum(["demo", "empty"]),
  /** The shipped facts that are in it, as a hash. */
  facts: z.string(),
});

const FACTS = path.join("prisma", "data");

function fileIn(dataDir: string): string {
  return path.join(dataDir, "world.json");
}

/** @returns null for a database that was not filled to the end. */
export async function readWorld(dataDir: string): Promise<z.infer<typeof Record> | null> {
  const text = await readFile(fileIn(dataDir), "utf8").catch(() => null);
  return text === null ? null : Record.parse(JSON.parse(text));
}

export async function keepWorld(dataDir: string, world: World, facts: string): Promise<void> {
  await writeFile(fileIn(dataDir), `${JSON.stringify({ world, facts })}\n`, { mode: 0o600 });
}

/** The facts the product ships now, as a hash. */
export async function hashOfFacts(): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(FACTS)).sort()) {
    hash.update(`${name}\0`).update(await readFile(path.join(FACTS, name)));
  }
  return hash.digest("hex");
}
