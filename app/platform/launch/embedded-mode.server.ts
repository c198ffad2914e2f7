import {
  type EmbeddedDatabase,
  type EmbeddedOptions,
  startEmbeddedDatabase,
} from "../database/embedded.server";
import { migrate } from "../database/migrate.server";
import { adoptVariables, type Environment, isSet } from "../env.server";
import { runSeed } from "./child-process.server";
import type { Progress, Step } from "./progress.server";
import { keepSecrets } from "./secrets.server";
import { hashOfFacts, keepWorld, readWorld, type World } from "./world.server";

const STARTING: Step = { name: "database", label: "Starting the database", seconds: 3 };
const CREATING: Step = { name: "database", label: "Creating the database", seconds: 14 };
const MIGRATING: Step = { name: "migrate", label: "Laying out the tables", seconds: 2 };
const FILLING: Record<World, Step> = {
  demo: { name: "fill", label: "Inventing the demo world", seconds: 15 },
  empty: { name: "fill", label: "Bringing in the communes and offices", seconds: 5 },
};

export interface Plan {
  world: World;
  steps: Step[];
  /** What has to be filled in, or null if everything is there. */
  fill: World | null;
  facts: string;
}

/**
 * What the start of this data folder takes.
 *
 * @param wantsEmpty the person asked for a database without the demo world.
 * @throws Error when the folder holds the other kind of world.
 */
export async function planEmbedded(dataDir: string, wantsEmpty: boolean): Promise<Plan> {
  const known = await readWorld(dataDir);
  if (wantsEmpty && known?.world === "demo") {
    throw new Error(
      `${dataDir} holds the demo world. For an empty one, remove that folder or set DATA_DIR to another.`,
    );
  }
  const world = known?.world ?? (wantsEmpty ? "empty" : "demo");
  const facts = await hashOfFacts();
  const fill = known === null ? world : known.facts === facts ? null : "empty";
  const steps = [known ? STARTING : CREATING, MIGRATING, ...(fill ? [FILLING[fill]] : [])];
  return { world, steps, fill, facts };
}

/** Secrets and what else the processes of an embedded start share. */
export function adoptEmbedded({ dataDir }: Environment, world: World): void {
  if (!isSet("SESSION_SECRET")) adoptVariables(keepSecrets(dataDir));
  if (!isSet("LOG_LEVEL")) adoptVariables({ LOG_LEVEL: "warn" });
  adoptVariables({ EMBEDDED_DATABASE: world });
}

/**
 * Starts, migrates and fills the embedded database.
 *
 * @param beforeFilling what the filling needs, and runs meanwhile.
 */
export async function openEmbedded(
  dataDir: string,
  plan: Plan,
  progress: Progress,
  beforeFilling: Promise<unknown>,
  events: Pick<EmbeddedOptions, "onStep" | "onRestart" | "onLost">,
): Promise<EmbeddedDatabase> {
  const database = await progress.step("database", () =>
    startEmbeddedDatabase({ dataDir, ...events }),
  );
  try {
    const { connectionString } = database;
    adoptVariables({ DATABASE_URL: connectionString });
    await progress.step("migrate", () =>
      migrate(connectionString, ({ number, total }) => {
        progress.report("migrate", (number - 1) / total, "");
      }),
    );
    await beforeFilling;
    const { fill } = plan;
    if (fill) {
      await progress.step("fill", () =>
        runSeed(fill === "demo" ? ["--demo"] : [], (step, share) => {
          progress.report("fill", share, step);
        }),
      );
      await keepWorld(dataDir, plan.world, plan.facts);
    }
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}
