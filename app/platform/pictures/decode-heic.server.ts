import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

import { accept, refuse, type Verdict } from "../result";

/** The pixels of a picture, four bytes each, upright. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

const SECONDS = 30;

/** Decoding takes seconds and no server may stand still for it, so it runs in a thread that ends with it. */
const PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
require(workerData.decoder)
  .all({ buffer: workerData.content })
  .then(async ([picture]) => {
    const pixels = picture.width * picture.height;
    if (pixels > workerData.pixels) return { reason: "pixels" };
    return picture.decode();
  })
  .catch(() => ({ reason: "unreadable" }))
  .then((answer) => parentPort.postMessage(answer));
`;

type Answer = { reason: "pixels" | "unreadable" } | Pixels;

/**
 * The first picture of a HEIC file, the format of many telephones (ISO/IEC 23008-12).
 *
 * @param limit width times height at most; only the head is read of a larger picture.
 */
export function decodeHeic(
  content: Uint8Array,
  limit: number,
): Promise<Verdict<{ pixels: Pixels }, "pixels" | "unreadable">> {
  const decoder = createRequire(import.meta.url).resolve("heic-decode");
  return new Promise((resolve) => {
    const worker = new Worker(PROGRAM, {
      eval: true,
      stdout: true,
      stderr: true,
      workerData: { decoder, content, pixels: limit },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const finish = (answer: Answer) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve("reason" in answer ? refuse(answer.reason) : accept({ pixels: answer }));
    };
    const timer = setTimeout(() => finish({ reason: "unreadable" }), SECONDS * 1000);
    worker.once("message", finish);
    worker.once("error", () => finish({ reason: "unreadable" }));
    worker.once("exit", () => finish({ reason: "unreadable" }));
  });
}
