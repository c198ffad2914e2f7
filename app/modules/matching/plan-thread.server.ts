import { parentPort, workerData } from "node:worker_threads";

import { makePlan, type PlanTask } from "./engine/make-plan";

/* A thread that makes one plan and ends: the process beside it goes on with its work, and may end the thread. */

parentPort?.postMessage(makePlan(workerData as PlanTask));
