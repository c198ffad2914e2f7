import { pino, type Logger } from "pino";

import { environment } from "./env.server";

/** Fields that never reach a log, wherever a caller puts them. */
const HIDDEN = [
  ...["authorization", "cookie", "password", "token", "secret", "iban", "parameters", "query"],
  ...["email", "phone", "name", "address", "birthDate", "body", "recipient", "subject", "text"],
].flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** A row of a database error quotes values, and so may the message of an ORM. */
const QUOTES_VALUES = /prisma|database|driver|adapter/i;

/** What of an error may be logged: its kind, its code, where it came from; its words only if they are the program's. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const quotes =
    QUOTES_VALUES.test(error.name) ||
    ["severity", "clientVersion", "meta"].some((sign) => sign in error);
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    code: "code" in error ? String(error.code) : undefined,
    message: quotes ? undefined : error.message,
    at: places.slice(0, 8).map((line) => line.trim()),
  };
}

/** A logger of JSON lines on standard output that hides personal data. */
export function createLogger(level: string, destination?: { write(line: string): void }): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: HIDDEN, censor: "[hidden]" },
    serializers: { err: describeError, error: describeError },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination ? pino(options, destination) : pino(options);
}

let current: Logger | undefined;

/** The process's logger, made when it is first used. */
export function log(): Logger {
  current ??= createLogger(environment().logLevel);
  return current;
}
