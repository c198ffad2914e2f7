import { migrate } from "../database/migrate.server";
import { checkServerEnvironment, loadEnvironmentFile } from "../env.server";

/* `npm run db:migrate`: brings the database of DATABASE_URL to the present state. */

try {
  loadEnvironmentFile();
  const { databaseUrl } = checkServerEnvironment();
  if (databaseUrl === undefined) {
    throw new Error("DATABASE_URL is not set. The embedded database is migrated by `npm start`.");
  }
  await migrate(databaseUrl, ({ name, number, total }) => {
    process.stdout.write(`${number}/${total}  ${name}\n`);
  });
  process.stdout.write("The database is up to date.\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
