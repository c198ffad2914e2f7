import { createHash } from "node:crypto";

/** A short text that is the same for the same values and, but for chance, for no others. */
export function fingerprintOf(values: unknown): string {
  const text = JSON.stringify(values, (_, value: unknown) =>
    typeof value === "bigint" ? `${value}n` : value,
  );
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
