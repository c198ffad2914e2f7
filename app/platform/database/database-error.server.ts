const AWAY_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
  "08000",
  "08001",
  "08003",
  "08006",
  "53300",
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
]);
const AWAY_TEXT =
  /connection (?:error|terminated|timeout|closed)|timeout exceeded when trying to connect|can't reach database|connection ended|not queryable|query read timeout|server has closed/i;

/** Every error and its causes, outermost first. Drivers wrap one another's errors. */
function chain(error: unknown): Record<string, unknown>[] {
  const seen: Record<string, unknown>[] = [];
  let next: unknown = error;
  while (typeof next === "object" && next !== null && seen.length < 8) {
    const record = next as Record<string, unknown>;
    seen.push(record);
    const meta = record["meta"] as Record<string, unknown> | undefined;
    next = record["cause"] ?? meta?.["driverAdapterError"];
  }
  return seen;
}

/** Whether the database could not be reached, as opposed to having refused the statement. */
export function isDatabaseAway(error: unknown): boolean {
  return chain(error).some(
    (link) =>
      (typeof link["code"] === "string" && AWAY_CODES.has(link["code"])) ||
      (typeof link["originalCode"] === "string" && AWAY_CODES.has(link["originalCode"])) ||
      (typeof link["message"] === "string" && AWAY_TEXT.test(link["message"])),
  );
}

/** What a person is answered while the database is away. */
export function awayResponse(): Response {
  return new Response(null, { status: 503, headers: { "Retry-After": "5" } });
}

/** The SQLSTATE of a refused statement, through the wrappers of Prisma and its adapter. */
export function sqlState(error: unknown): string | null {
  for (const link of chain(error)) {
    for (const key of ["originalCode", "code"]) {
      const value = link[key];
      if (typeof value === "string" && /^[0-9A-Z]{5}$/.test(value) && !value.startsWith("P2"))
        return value;
    }
    if (link["code"] === "P2002") return "23505";
  }
  return null;
}

/** Two transactions stood in each other's way; the same work may be tried again. */
export function isRetryable(error: unknown): boolean {
  const state = sqlState(error);
  return (
    state === "40001" || state === "40P01" || chain(error).some((link) => link["code"] === "P2034")
  );
}

/** Whether the ledger refused a booking because an account would fall below zero. */
export function isLedgerRefusal(error: unknown): boolean {
  return chain(error).some(
    (link) => typeof link["message"] === "string" && link["message"].includes("would go negative"),
  );
}
