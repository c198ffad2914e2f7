import { Worker } from "node:worker_threads";

import type { MadePlan, PlanTask } from "./engine/make-plan";

/** A plan is not made: the mode cannot hold so many homes. */
export class TooManyHomes extends Error {}

/** A thread has none of its process's loaders: it takes the one for TypeScript itself, then begins its program. */
const START = `
import("tsx/esm/api").then(({ register }) => {
  register();
  return import(process.argv[2]);
}).catch((error) => setImmediate(() => { throw error; }));`;

/**
 * Makes a plan in a thread of its own.
 *
 * @param ended ends the thread in the middle; the plan is lost.
 * @returns null when it was ended.
 * @throws TooManyHomes when the mode does not hold them. @throws Error when the thread breaks or the plan is not proven.
 */
export function runPlan(task: PlanTask, ended: AbortSignal): Promise<MadePlan | null> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(START, {
      eval: true,
      workerData: task,
      argv: [new URL("./plan-thread.server.ts", import.meta.url).href],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 2_048 },
    });
    const end = () => {
      void thread.terminate().then(() => resolve(null));
    };
    if (ended.aborted) end();
    ended.addEventListener("abort", end, { once: true });
    thread.once("message", (made: MadePlan) => resolve(made));
    thread.once("error", (error: Error) =>
      reject(error.name === "RangeError" ? new TooManyHomes(error.message) : error),
    );
    thread.once("exit", (code) => {
      ended.removeEventListener("abort", end);
      if (code !== 0) reject(new Error(`the thread of the plan ended with ${code}`));
    });
  });
}
