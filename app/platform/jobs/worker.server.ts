import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";

import { databaseUrl } from "../database/pool.server";
import { log } from "../log.server";

/** A task that runs by the clock. `match` is a cron pattern in UTC. */
export interface CronTask {
  task: string;
  match: string;
}

const LEVELS = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

/**
 * Runs the queue in this process until stopped. Payloads are never logged.
 *
 * @returns `stop`, which waits for running jobs.
 */
export async function runWorker(
  taskList: TaskList,
  cron: readonly CronTask[],
): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    connectionString: databaseUrl(),
    maxPoolSize: 3,
    concurrency: 2,
    pollInterval: 1_000,
    noHandleSignals: true,
    noPreparedStatements: true,
    taskList,
    parsedCronItems: parseCronItems(
      cron.map(({ task, match }) => ({ task, match, options: { backfillPeriod: 0 } })),
    ),
    logger: new Logger(() => (level, message) => {
      log()[LEVELS[level]]({ component: "jobs" }, message.replace(/\{.*\}/s, "{…}"));
    }),
  });
  return { stop: () => runner.stop() };
}
