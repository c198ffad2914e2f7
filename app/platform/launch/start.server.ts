import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

import type { EmbeddedDatabase } from "../database/embedded.server";
import { generateClient } from "../database/generate.server";
import { adoptVariables, checkServerEnvironment, loadEnvironmentFile } from "../env.server";
import { arePagesBuilt, buildPages } from "./build-pages.server";
import { killChildren } from "./child-process.server";
import { adoptEmbedded, openEmbedded, type Plan, planEmbedded } from "./embedded-mode.server";
import { checkDatabase } from "./external-mode.server";
import { type Kept, keepRunning } from "./keep-running.server";
import { Progress, type Step } from "./progress.server";
import { untilTold } from "./until-told.server";
import { welcome } from "./welcome.server";

/*
 * `npm start`: builds what is not built, opens the database, runs web server and job worker, and ends them all when it
 * is told to. `npm start -- --empty` begins without the demo world.
 */

const GENERATING: Step = { name: "generate", label: "Preparing the database client", seconds: 4 };
const BUILDING: Step = { name: "build", label: "Building the pages", seconds: 30 };
const SERVING: Step = { name: "serve", label: "Starting the server", seconds: 4 };

process.chdir(fileURLToPath(new URL("../../..", import.meta.url)));
untilTold(start);

async function start(lost: (reason: string) => void): Promise<{ stop(): Promise<void> }> {
  loadEnvironmentFile();
  adoptVariables({ NODE_ENV: "production" });
  const before = checkServerEnvironment();
  await refuseTakenPort(before.host, before.port);
  const plan = before.embedded
    ? await planEmbedded(before.dataDir, process.argv.includes("--empty"))
    : null;
  if (plan) adoptEmbedded(before, plan.world);

  const mustBuild = !(await arePagesBuilt());
  const progress = new Progress(process.stdout, [
    GENERATING,
    ...(mustBuild ? [BUILDING] : []),
    ...(plan?.steps ?? []),
    SERVING,
  ]);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const running: { database?: EmbeddedDatabase; programs: Kept[] } = { programs: [] };
  const stop = async () => {
    await Promise.all(running.programs.map((program) => program.stop()));
    await running.database?.stop();
  };

  try {
    const generated = progress.step("generate", () => generateClient());
    const database = plan
      ? openDatabase(plan, before.dataDir, progress, generated, lost, say)
      : { isOurs: checkDatabase(before.databaseUrl ?? ""), opened: Promise.resolve(undefined) };
    const built = Promise.all([generated, database.isOurs]).then(() =>
      mustBuild ? progress.step("build", buildPages) : undefined,
    );
    // What fails first ends the start; the other is not waited for.
    [running.database] = await Promise.all([database.opened, built]);
    await progress.step("serve", async () => {
      running.programs = (["web", "worker"] as const).map((name) =>
        keepRunning(name, {
          onRestart: (how) => say(`The ${name} process broke and is started again: ${how}`),
          onLost: (how) => lost(`The ${name} process broke too often: ${how}`),
        }),
      );
      await Promise.all(running.programs.map(({ ready }) => ready));
    });
  } catch (error) {
    progress.end();
    await stop().catch(() => undefined);
    killChildren();
    throw error;
  }
  progress.end();
  process.stdout.write(await welcome(checkServerEnvironment()));
  return { stop };
}

/** Opening takes long; whether the folder is ours, and the pages may be built, is known soon. */
function openDatabase(
  plan: Plan,
  dataDir: string,
  progress: Progress,
  beforeFilling: Promise<unknown>,
  lost: (reason: string) => void,
  say: (text: string) => void,
): { isOurs: Promise<void>; opened: Promise<EmbeddedDatabase> } {
  let tellOurs: () => void = () => undefined;
  const isOurs = new Promise<void>((resolve) => {
    tellOurs = resolve;
  });
  const opened = openEmbedded(dataDir, plan, progress, beforeFilling, {
    onStep: (step) => {
      if (step === "locked") tellOurs();
    },
    onRestart: (reason) => say(`The embedded database broke and is started again: ${reason}`),
    onLost: (reason) => lost(`The embedded database cannot go on: ${reason}`),
  });
  return { isOurs, opened };
}

/** Asked first, so that nobody waits for a build to learn it. */
function refuseTakenPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code === "EADDRINUSE" ? "is taken" : `cannot be used (${error.code})`;
      reject(new Error(`Port ${port} of ${host} ${reason}. Set PORT to another one.`));
    });
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}
