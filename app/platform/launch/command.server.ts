import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { generateClient } from "../database/generate.server";
import { loadEnvironmentFile, standingIn } from "../env.server";

/** What a command was asked: a file, seen from where the person stands, switches, and options with a text. */
export interface Asked<Switch extends string, Text extends string> {
  file: string;
  switches: Readonly<Record<Switch, boolean>>;
  texts: Readonly<Partial<Record<Text, string>>>;
}

/** Names of options without their dashes. */
export interface Options<Switch extends string, Text extends string> {
  switches: readonly Switch[];
  texts?: readonly Text[];
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
 */
export async function runFileCommand<Switch extends string, Text extends string = never>(
  usage: readonly string[],
  options: Options<Switch, Text>,
  work: (asked: Asked<Switch, Text>) => Promise<Said>,
): Promise<void> {
  const asked = readArguments(process.argv.slice(2), options);
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

function readArguments<Switch extends string, Text extends string>(
  args: string[],
  { switches, texts = [] }: Options<Switch, Text>,
): Asked<Switch, Text> | null {
  try {
    const options: Record<string, { type: "boolean" | "string" }> = {};
    for (const name of switches) options[name] = { type: "boolean" };
    for (const name of texts) options[name] = { type: "string" };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const given: Readonly<Record<string, unknown>> = values;
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return null;
    return {
      file: path.resolve(standingIn(), file),
      switches: fromNames(switches, (name) => given[name] === true),
      texts: fromNames(texts, (name) => given[name] as string | undefined),
    };
  } catch {
    return null;
  }
}

function fromNames<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
