import pg from "pg";
import { describe, expect, it } from "vitest";

import { loggablePath } from "./http/request-log.server";
import { createLogger } from "./log.server";

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger("trace", { write: (line) => lines.push(line) }));
  return lines.join("");
}

describe("the log", () => {
  it("hides personal data and secrets wherever they stand", () => {
    const canary = "Canary-Weber";
    const line = logged((logger) => {
      logger.info({ email: canary, person: { name: canary, iban: canary, phone: canary } }, "a");
      logger.info({ headers: { cookie: canary, authorization: canary }, token: canary }, "b");
      logger.info({ mail: { recipient: canary, subject: canary, text: canary } }, "c");
    });
    expect(line).not.toContain(canary);
    expect(line).toContain("[hidden]");
  });

  it("keeps what a database says of values to itself", () => {
    const error = Object.assign(
      new pg.DatabaseError("Key (email)=(canary@example.lu)", 1, "error"),
      {
        severity: "ERROR",
        code: "23505",
        detail: "canary@example.lu",
      },
    );
    const wrapped = Object.assign(new Error("canary@example.lu"), {
      clientVersion: "7",
      code: "P2002",
    });
    const line = logged((logger) => {
      logger.error({ err: error }, "failed");
      logger.error({ err: wrapped }, "failed");
    });
    expect(line).not.toContain("canary");
    expect(line).toContain("23505");
    expect(line).toContain("P2002");
    expect(line).toContain("log.server.test.ts");
  });

  it("says what the program itself got wrong", () => {
    expect(
      logged((logger) => logger.error({ err: new TypeError("x is undefined") }, "f")),
    ).toContain("x is undefined");
  });
});

describe("a path in the log", () => {
  it.each([
    ["/sign-in?token=abc#x", "/sign-in"],
    [
      "/dwellings/0b7e1c9a-1d2e-4f3a-8b4c-5d6e7f8a9b0c.data?x=1",
      "/dwellings/0b7e1c9a-1d2e-4f3a-8b4c-5d6e7f8a9b0c.data",
    ],
    ["/verify/q3Zr8_hidden-token-0123456789", "/verify/:hidden"],
    ["/households/H-2041", "/households/H-2041"],
  ])("%s", (url, path) => {
    expect(loggablePath(url)).toBe(path);
  });
});
