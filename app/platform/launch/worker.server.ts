import { startWorker } from "../../flow/worker.server";
import { checkServerEnvironment } from "../env.server";
import { liveAs } from "./program-life.server";

/* The job worker: e-mails, documents, what happens by the clock. */

liveAs(() => {
  checkServerEnvironment();
  return startWorker();
});
