import { runWorker } from "~/platform/jobs/worker.server";

import { workerCron, workerTasks } from "./worker-tasks.server";

/** Runs the product's jobs in this process until stopped. */
export function startWorker(): Promise<{ stop(): Promise<void> }> {
  return runWorker(workerTasks, workerCron);
}
