import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { childVariables } from "../env.server";

/*
 * `npm run generate`: the typed client of prisma/schema.prisma. The generator needs no engine but insists on an
 * executable where its migration engine, a download, would be; Node's own serves.
 */

const SCHEMA = "prisma";
const GENERATED = path.join("app", "platform", "database", "generated");
const STAMP = path.join(GENERATED, "schema.sha256");

/**
 * Generates the client unless the one present was made from the same schema.
 *
 * @returns whether it was made.
 * @throws Error with the generator's words.
 */
export async function generateClient(): Promise<boolean> {
  const wanted = await hashOfSchema();
  if ((await readFile(STAMP, "utf8").catch(() => "")) === wanted) return false;
  await runGenerator();
  await writeFile(STAMP, wanted);
  return true;
}

async function hashOfSchema(): Promise<string> {
  const entries = await readdir(SCHEMA, { recursive: true });
  const models = entries.filter((name) => name.endsWith(".prisma")).sort();
  const files = [
    ...models.map((name) => path.join(SCHEMA, name)),
    createRequire(import.meta.url).resolve("prisma/package.json"),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(path.basename(file)).update(await readFile(file));
  return hash.digest("hex");
}

function runGenerator(): Promise<void> {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const env = childVariables({
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, "generate"], { env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`prisma generate failed:\n${stdout}${stderr}`));
      else resolve();
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isNew = await generateClient();
  process.stdout.write(isNew ? "Generated the database client.\n" : "The client is up to date.\n");
}
