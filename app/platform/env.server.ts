import { existsSync } from "node:fs";
import path from "node:path";

import { z } from "zod";

/*
 * The only reader of process.env. A process started by the launcher gets its variables from `childVariables`, so
 * every process of one start works with the same checked values.
 */

const webAddress = z.url({ protocol: /^https?$/, error: "must be an http(s) address" });
const wholeNumber = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number(message).int(message).min(min, message).max(max, message);
};

const Variables = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must be a postgresql:// address" })
    .optional(),
  EMBEDDED_DATABASE: z.enum(["demo", "empty"]).optional(),
  DATA_DIR: z.string().default(".data"),
  STORAGE_DIR: z.string().optional(),
  HOST: z.string().optional(),
  PORT: wholeNumber(0, 65_535).default(3000),
  APP_URL: webAddress.transform((text) => new URL(text).origin).optional(),
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" })
    .optional(),
  MAIL_FROM: z.string().default("Wunnbréck <noreply@localhost>"),
  MAP_STYLE_URL: webAddress.optional(),
  GEOCODER_URL: webAddress.optional(),
  LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]).default("info"),
  TRUST_PROXY: z
    .string()
    .transform((text) => (/^\d+$/.test(text) ? Number(text) : text))
    .optional(),
});

/** Without these a server on a database of its own must not start. */
const REQUIRED_WITH_DATABASE = ["APP_URL", "SESSION_SECRET"] as const;

export interface Environment {
  production: boolean;
  /** The database runs inside the start, on this machine alone. */
  embedded: boolean;
  /** The invented world and its accounts exist here. */
  demoWorld: boolean;
  /** Absent only in the launcher, before the embedded database runs. */
  databaseUrl: string | undefined;
  /** Absolute path; holds the embedded database, its secrets and, unless told otherwise, the files. */
  dataDir: string;
  storageDir: string;
  host: string;
  port: number;
  /** The origin people open, without a final slash; links in e-mails start with it. */
  appUrl: string;
  /** Absent only in the launcher, before secrets exist; see `requireSecret`. */
  sessionSecret: string | undefined;
  /** Absent: messages are kept in the database instead of sent. */
  smtpUrl: string | undefined;
  mailFrom: string;
  mapStyleUrl: string | undefined;
  /** Absent: addresses are placed by the product's own facts alone. */
  geocoderUrl: string | undefined;
  logLevel: z.infer<typeof Variables>["LOG_LEVEL"];
  /** A number of proxies, or their addresses separated by commas; absent trusts no header. */
  trustProxy: number | string | undefined;
}

type VariablesGiven = Readonly<Record<string, string | undefined>>;

/** Names every problem at once; the message is made for the terminal. */
export class EnvironmentError extends Error {
  constructor(readonly problems: readonly string[]) {
    const lines = problems.map((problem) => `  - ${problem}`);
    super(["The configuration is not right:", ...lines, "See .env.example."].join("\n"));
    this.name = "EnvironmentError";
  }
}

/**
 * Checks the shape of the variables; an empty text counts as absent.
 *
 * @param forServer also insists on what a server with DATABASE_URL needs.
 * @throws EnvironmentError with every problem.
 */
export function readEnvironment(variables: VariablesGiven, forServer = false): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = Variables.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  const isOwnDatabase = given["DATABASE_URL"] !== undefined && !given["EMBEDDED_DATABASE"];
  if (forServer && isOwnDatabase) {
    const absent = REQUIRED_WITH_DATABASE.filter((name) => given[name] === undefined);
    problems.push(...absent.map((name) => `${name} is required when DATABASE_URL is set`));
  }
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(problems);
  return toEnvironment(parsed.data);
}

function toEnvironment(given: z.infer<typeof Variables>): Environment {
  const embedded = given.DATABASE_URL === undefined || given.EMBEDDED_DATABASE !== undefined;
  const dataDir = path.resolve(given.DATA_DIR);
  return {
    production: given.NODE_ENV === "production",
    embedded,
    demoWorld: embedded && given.EMBEDDED_DATABASE !== "empty",
    databaseUrl: given.DATABASE_URL,
    dataDir,
    storageDir: path.resolve(given.STORAGE_DIR ?? path.join(dataDir, "files")),
    host: given.HOST ?? (embedded ? "127.0.0.1" : "0.0.0.0"),
    port: given.PORT,
    appUrl: given.APP_URL ?? `http://${openableHost(given.HOST)}:${given.PORT}`,
    sessionSecret: given.SESSION_SECRET,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM,
    mapStyleUrl: given.MAP_STYLE_URL,
    geocoderUrl: given.GEOCODER_URL,
    logLevel: given.LOG_LEVEL,
    trustProxy: given.TRUST_PROXY,
  };
}

/** A wildcard address is not one people can open. */
function openableHost(host: string | undefined): string {
  if (host === undefined || ["0.0.0.0", "::", "127.0.0.1", "::1"].includes(host)) {
    return "localhost";
  }
  return host.includes(":") ? `[${host}]` : host;
}

let current: Environment | undefined;

/**
 * This process's variables, checked when first asked for.
 *
 * @throws EnvironmentError with every problem.
 */
export function environment(): Environment {
  current ??= readEnvironment(process.env);
  return current;
}

/** @throws Error in a process that was not given the secret. */
export function requireSecret(name: "sessionSecret"): string {
  const value = environment()[name];
  if (value === undefined) throw new Error(`${name} was not given to this process`);
  return value;
}

/**
 * Checks this process's variables as a server needs them. For the programs that start something.
 *
 * @throws EnvironmentError with every problem.
 */
export function checkServerEnvironment(): Environment {
  current = readEnvironment(process.env, true);
  return current;
}

/**
 * For the programs a person starts: takes `.env` of the working directory into account, if there is one; variables
 * already set win. What only a launcher may say to its own processes is not taken from outside.
 */
export function loadEnvironmentFile(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
  delete process.env["EMBEDDED_DATABASE"];
  current = undefined;
}

/**
 * Variables the launcher decides itself: the secrets it keeps, the database it runs. They hold for this process and
 * every one it starts afterwards.
 */
export function adoptVariables(changes: Readonly<Record<string, string>>): void {
  Object.assign(process.env, changes);
  current = undefined;
}

/** Whether a variable was set from outside. */
export function isSet(name: string): boolean {
  return (process.env[name] ?? "").trim() !== "";
}

/** This process's variables with changes, for a process it starts. `undefined` takes a variable away. */
export function childVariables(changes: VariablesGiven): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

/** Where the person stood who ran this program; npm runs its scripts in the project's folder and says where that was. */
export function standingIn(): string {
  return process.env["INIT_CWD"] ?? process.cwd();
}
