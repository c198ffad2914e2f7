import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startEmbeddedDatabase } from "~/platform/database/embedded.server";
import { keepWorld } from "~/platform/launch/world.server";

import { testDatabase } from "../../setup/database";
import { childEnvironment } from "../../setup/environment";

/* The command as a person runs it: a process of its own, on a database of DATABASE_URL or an embedded one. */

const TRIER = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { name: "Trier" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [6.5, 49.7],
            [6.6, 49.7],
            [6.6, 49.8],
            [6.5, 49.7],
          ],
        ],
      },
    },
  ],
});

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wunnbreck-command-"));
  file = join(folder, "trier.geojson");
  await writeFile(file, TRIER);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  said: string;
}

function run(args: readonly string[], settings: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const program = ["app/platform/launch/import-boundaries.server.ts", ...args];
    const child = spawn("node_modules/.bin/tsx", program, { env: childEnvironment(settings) });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (said += text));
    }
    child.on("close", (code) => resolve({ code, said }));
  });
}

describe("the command that imports boundaries", () => {
  it("shows how it is used when it is asked wrongly", async () => {
    for (const args of [[], ["a", "b"], [file, "--dryrun"]]) {
      const { code, said } = await run(args, {});
      expect(code).toBe(2);
      expect(said).toContain("npm run communes:import -- FILE");
    }
  });

  it("works on the database of DATABASE_URL and ends with the reasons", async () => {
    const { url } = await testDatabase();
    const { code, said } = await run([file], { DATABASE_URL: url });
    expect(said).toContain("Read 1 areas in WGS 84");
    expect(said).toContain("feature 1: Trier");
    expect(said).toContain("Nothing was changed.");
    expect(code).toBe(1);
  });

  it("finds the file from where the person stands", async () => {
    const { url } = await testDatabase();
    const { said } = await run(["trier.geojson"], { DATABASE_URL: url, INIT_CWD: folder });
    expect(said).toContain("feature 1: Trier");
  });

  it("says when the embedded database is not there yet, or held by a running product", async () => {
    const dataDir = join(folder, "data");
    const embedded = { DATABASE_URL: "", DATA_DIR: dataDir };
    const early = await run([file], embedded);
    expect(early.code).toBe(1);
    expect(early.said).toMatch(/holds no database yet\. Run `npm start` once/);

    const product = await startEmbeddedDatabase({ dataDir });
    await keepWorld(dataDir, "empty", "");
    const meanwhile = await run([file], embedded);
    await product.stop();
    expect(meanwhile.code).toBe(1);
    expect(meanwhile.said).toMatch(/is in use by another start[\s\S]*end the running product/);

    const afterwards = await run([file], embedded);
    expect(afterwards.said).toContain("feature 1: Trier");
  }, 180_000);
});
