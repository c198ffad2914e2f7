import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { migrate } from "~/platform/database/migrate.server";

import { seedReference } from "../../prisma/seed/seed.server";

/** What a template is made of; another state of it makes another template. */
const INGREDIENTS = [
  "prisma/migrations",
  "prisma/data",
  "prisma/seed/insert-rows.sql.server.ts",
  "prisma/seed/load-reference.sql.server.ts",
  "prisma/seed/read-shipped-facts.server.ts",
  "app/modules/communes",
  "app/platform/database/migrate.server.ts",
  "node_modules/graphile-worker/package.json",
  "node_modules/@electric-sql/pglite/package.json",
  "node_modules/@electric-sql/pglite-postgis/package.json",
];

/** A short name of the present migrations and facts, the same as long as they stay the same. */
export function templateKey(): string {
  const hash = createHash("sha256");
  for (const file of INGREDIENTS.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}

/** Brings an empty database to the state every test begins with: migrated, with the facts of prisma/data in it. */
export async function fillTemplate(url: string): Promise<void> {
  await migrate(url, () => undefined);
  await seedReference(url);
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
