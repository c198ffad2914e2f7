import { seedDemoWorld, seedReference } from "../../../prisma/seed/seed.server";
import { today } from "../clock.server";
import { checkServerEnvironment, loadEnvironmentFile } from "../env.server";
import type { Word } from "./child-process.server";

/*
 * `npm run db:seed`: brings the facts of prisma/data into the migrated database of DATABASE_URL. The start runs it on
 * the embedded database, with "--demo" for the invented world, which exists nowhere else.
 */

/** Always the same world; its dates follow the day it is made. */
const DEMO_SEED = 2016;

function report(step: string, share: number): void {
  if (process.send) process.send({ kind: "progress", step, share } satisfies Word);
  else process.stdout.write(`${String(Math.floor(share * 100)).padStart(3)} %  ${step}\n`);
}

async function seed(): Promise<void> {
  if (!process.send) loadEnvironmentFile();
  const { databaseUrl, demoWorld } = checkServerEnvironment();
  if (databaseUrl === undefined) {
    throw new Error("DATABASE_URL is not set. The embedded database is filled by `npm start`.");
  }
  const withDemo = process.argv.includes("--demo");
  if (withDemo && !demoWorld) throw new Error("The demo world exists only in the embedded mode.");
  const half = withDemo ? 0.3 : 1;
  await seedReference(databaseUrl, (step, share) => report(step, share * half));
  if (!withDemo) return;
  await seedDemoWorld(databaseUrl, { seed: DEMO_SEED, today: today() }, (step, share) =>
    report(step, half + share * (1 - half)),
  );
}

seed().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
