import { fileURLToPath } from "node:url";

import type { ServerBuild } from "@remix-run/node";

import { generateClient } from "../database/generate.server";
import { adoptVariables, checkServerEnvironment, loadEnvironmentFile } from "../env.server";
import { createApp } from "../http/app.server";
import { listen } from "../http/server.server";
import { closeConnectionPool } from "../sql.server";
import { adoptEmbedded, openEmbedded, planEmbedded } from "./embedded-mode.server";
import { checkDatabase } from "./external-mode.server";
import { keepRunning } from "./keep-running.server";
import { Progress } from "./progress.server";
import { untilTold } from "./until-told.server";
import { welcome } from "./welcome.server";

/* `npm run dev`: the same application on the same database, with pages that follow the sources. */

process.chdir(fileURLToPath(new URL("../../..", import.meta.url)));
untilTold(start);

async function start(lost: (reason: string) => void): Promise<{ stop(): Promise<void> }> {
  loadEnvironmentFile();
  adoptVariables({ NODE_ENV: "development" });
  const before = checkServerEnvironment();
  const plan = before.embedded
    ? await planEmbedded(before.dataDir, process.argv.includes("--empty"))
    : null;
  if (plan) adoptEmbedded(before, plan.world);
  const progress = new Progress(process.stdout, plan?.steps ?? []);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const generated = generateClient();
  const database = plan
    ? await openEmbedded(before.dataDir, plan, progress, generated, {
        onRestart: (reason) => say(`The embedded database broke and is started again: ${reason}`),
        onLost: (reason) => lost(`The embedded database cannot go on: ${reason}`),
      })
    : null;
  if (!database) await checkDatabase(before.databaseUrl ?? "");
  await generated;
  progress.end();

  const settings = checkServerEnvironment();
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  const app = createApp(settings, {
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
    files: null,
    before: vite.middlewares,
  });
  const server = await listen(app, settings);
  const worker = keepRunning("worker", {
    onRestart: (how) => say(`The worker process broke and is started again: ${how}`),
    onLost: (how) => say(`The worker process broke too often, jobs wait: ${how}`),
  });
  worker.ready.catch((error: Error) => say(`The worker process did not start: ${error.message}`));
  process.stdout.write(await welcome(settings));
  return {
    stop: async () => {
      await Promise.all([server.stop(), worker.stop(), vite.close()]);
      await closeConnectionPool();
      await database?.stop();
    },
  };
}
