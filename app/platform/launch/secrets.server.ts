import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { z } from "zod";

const Secrets = z.object({ SESSION_SECRET: z.string().min(32) });

/**
 * The secrets of the embedded mode: made at the first start, kept beside the database, readable by this user alone.
 *
 * @throws Error when the file is there and cannot be used.
 */
export function keepSecrets(dataDir: string): z.infer<typeof Secrets> {
  const file = path.join(dataDir, "secrets.json");
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const made = { SESSION_SECRET: randomBytes(32).toString("base64url") };
  try {
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  try {
    return Secrets.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new Error(`${file} cannot be read. Remove it to make new secrets.`);
  }
}
