import { startEmbeddedDatabase } from "../database/embedded.server";
import { migrate } from "../database/migrate.server";
import { adoptVariables, checkServerEnvironment } from "../env.server";
import { closeConnectionPool } from "../sql.server";
import { adoptEmbedded } from "./embedded-mode.server";
import { checkDatabase } from "./external-mode.server";
import { readWorld } from "./world.server";

/**
 * Runs one piece of work on the database the product works on: that of DATABASE_URL, or the embedded one, which is
 * opened for it and closed again.
 *
 * @throws Error with a message for the terminal: nothing there yet, out of date, or held by a running product.
 */
export async function withDatabase<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const before = checkServerEnvironment();
  const database = before.embedded ? await openEmbedded(before) : null;
  try {
    if (!database) await checkDatabase(before.databaseUrl ?? "");
    return await work();
  } finally {
    // Loaded late: on a fresh copy the client is generated first.
    const { discardPrismaClient } = await import("../database/client.server");
    await discardPrismaClient();
    await closeConnectionPool();
    await database?.stop();
  }
}

async function openEmbedded(before: ReturnType<typeof checkServerEnvironment>) {
  const known = await readWorld(before.dataDir);
  if (!known) {
    throw new Error(
      `${before.dataDir} holds no database yet. Run \`npm start\` once, or set DATABASE_URL.`,
    );
  }
  adoptEmbedded(before, known.world);
  const database = await startEmbeddedDatabase({ dataDir: before.dataDir }).catch(
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `${reason}\nThe embedded database serves one program at a time: end the running product, run this again, then start the product.`,
        { cause: error },
      );
    },
  );
  adoptVariables({ DATABASE_URL: database.connectionString });
  try {
    await migrate(database.connectionString, () => undefined);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}
