import { browserReason, chromiumPath } from "./environment";
import { runVitest } from "./run-vitest";
import { finishRun } from "./total";

/*
 * `npm run test:e2e`: the journeys in a real browser against the real product, which is built where it is not.
 * Arguments go to vitest: `npm run test:e2e -- story`. A journey mostly waits, so there is one more at a time than cores
 * are asked for elsewhere.
 */

if (chromiumPath()) {
  finishRun(await runVitest(["--project", "e2e", "--maxWorkers=3", ...process.argv.slice(2)]));
} else {
  process.stderr.write(`The journeys cannot run: ${browserReason()}.\n`);
  finishRun([{ name: "journeys in the browser", state: "failed", reason: "" }]);
}
