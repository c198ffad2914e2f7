import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { generateClient } from "../database/generate.server";
import { loadEnvironmentFile, standingIn } from "../env.server";

/** What a command was asked: a file, seen from where the person stands, and switches. */
export interface Asked<Switch extends string> {
  file: string;
  switches: Readonly<Record<Switch, boolean>>;
}

/** What a command says at its end; a refusal makes it end with code 1. */
export interface Said {
  ok: boolean;
  lines: readonly string[];
}

/**
 * Runs a command that takes one file and switches, and ends the process: code 0 when it did its work, 1 when it was
 * refused or broke, 2 when it was asked wrongly.
 *
 * @param usage shown when the arguments are not right.
 * @param switches names without their dashes.
 */
export async function runFileCommand<Switch extends string>(
  usage: readonly string[],
  switches: readonly Switch[],
  work: (asked: Asked<Switch>) => Promise<Said>,
): Promise<void> {
  const asked = readArguments(process.argv.slice(2), switches);
  if (!asked) {
    process.stderr.write(`${usage.join("\n")}\n`);
    process.exit(2);
  }
  process.chdir(fileURLToPath(new URL("../../..", import.meta.url)));
  loadEnvironmentFile();
  try {
    await generateClient();
    const said = await work(asked);
    (said.ok ? process.stdout : process.stderr).write(`${said.lines.join("\n")}\n`);
    process.exit(said.ok ? 0 : 1);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

function readArguments<Switch extends string>(
  args: string[],
  names: readonly Switch[],
): Asked<Switch> | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: Object.fromEntries(names.map((name) => [name, { type: "boolean" as const }])),
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return null;
    const switches = Object.fromEntries(names.map((name) => [name, values[name] === true]));
    return {
      file: path.resolve(standingIn(), file),
      switches: switches as Record<Switch, boolean>,
    };
  } catch {
    return null;
  }
}
